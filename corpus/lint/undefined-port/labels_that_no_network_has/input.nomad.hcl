job "web" {
  group "front" {
    network {
      port "http" {}
    }
    service {
      port = "htp"
      #      ^^^^^ undefined-port
      check {
        port = "admin"
        #      ^^^^^^^ undefined-port
      }
    }
    service {
      port = "9090" # ok: a service of a group takes a number
    }
    task "server" {
      driver = "docker"
      config {
        ports = ["http", "metrics"]
        #                ^^^^^^^^^ undefined-port
      }
      service {
        port = "http" # ok
      }
      service {
        port         = "map"
        address_mode = "driver" # ok: may be a label of the driver's own
      }
    }
  }
  group "back" {
    network {
      dynamic "port" {
        for_each = ["http"]
        labels   = [port.value]
        content {}
      }
    }
    service {
      port = "http" # ok: which ports there are is not known here
    }
  }
}
