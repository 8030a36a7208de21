job "web" {
  group "web" {
    network {
      port "http" {}
    }
    service {
      port = "http"
    }
    service {
   #^^^^^^^ duplicate-service
      port = "http"
    }
    service {} # ok: without a port
    task "server" {
      service {
        port = "http" # ok: its name ends in the task's
      }
      service {
        name = var.name
        port = "http" # ok: not known
      }
    }
  }
}
variable "name" {
  type = string
}
