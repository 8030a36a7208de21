job "door" {
  group "door" {
    network {
      mode = "bridge"
    }
    service {
      name = "nothing"
      connect {
        gateway {}
       #^^^^^^^ gateway-incomplete
      }
    }
    service {
      name = "no-listener"
      connect {
        gateway {
          ingress {}
         #^^^^^^^ gateway-incomplete
        }
      }
    }
    service {
      name = "door"
      connect {
        gateway { # ok
          ingress {
            listener {
           #^^^^^^^^ gateway-incomplete
              port = 8080
            }
            listener {
              port = 8081
              service {
                name  = "web"
                hosts = ["web.example.com"] # by default it speaks `tcp`
               #^^^^^ gateway-incomplete
              }
            }
            listener {
              port     = 8082
              protocol = "tcp"
              service {
                name = "*"
                #      ^^^ gateway-incomplete
              }
            }
            listener {
              port     = 8083
              protocol = "http"
              service {
                name  = "*"
                hosts = ["web.example.com"]
               #^^^^^ gateway-incomplete
              }
              service { # ok
                name  = "web"
                hosts = ["web.example.com"]
              }
            }
            listener { # ok
              port     = 8084
              protocol = "http"
              service {
                name = "*"
              }
            }
          }
        }
      }
    }
    task "server" {
      driver = "docker"
    }
  }
}
