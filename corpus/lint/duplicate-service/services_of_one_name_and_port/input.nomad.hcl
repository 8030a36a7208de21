job "web" {
  group "web" {
    network {
      port "http" {}
      port "admin" {}
    }
    service {
      name = "web"
      port = "http"
    }
    service {
      name = "web"
      port = "admin" # ok: another port
    }
    service {
      name = "web"
      #      ^^^^^ duplicate-service
      port = "http"
      tags = ["canary"]
    }
    task "server" {
      service {
        name = "web"
        port = "http" # ok: of the task
      }
      service {
        name = "web"
        #      ^^^^^ duplicate-service
        port = "http"
      }
    }
  }
}
