job "web" {
  group "site" {
    service {
      connect {
        sidecar_task {
          config {
            image = "envoyproxy/envoy:v1.29.0"
          }
        }
      }
    }
  }
}
