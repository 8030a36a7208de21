job "web" {
  namespace = "shop"
  type      = "service"
  priority  = 50

  multiregion {
    strategy {
      max_parallel = 1
    }
  }

  group "site" {
    count                 = 2
    max_client_disconnect = "5m"

    task "app" {
      driver = "docker"

      config {
        image = "acme/app:1.2.3"
      }
    }
  }
}
