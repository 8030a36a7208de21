job "web" {
  group "site" {
    service {
      connect {
        sidecar_task {
          config {
            image = "envoyproxy/envoy:v1.30.0"
          }
        }
      }
    }
  }
}
