job "web" {
  group "front" {
    network {
      port "http" {
        to = 8080
      }
      port "9000" {}
    }
    service {
      port = 8080 # ok: a service of a group takes a number
    }
    task "server" {
      driver = "docker"
      config {
        ports = ["http", "8080", "9000"] # 9000 is a label
        #                ^^^^^^ numeric-port
      }
      service {
        port = "8080"
        #      ^^^^^^ numeric-port
      }
      service {
        port         = "8080"
        address_mode = "driver" # ok: the container's port
      }
    }
  }
}
