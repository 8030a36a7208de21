job "web" {
  group "web" {
    network {
      mode = "bridge"
      port "http" {}
    }
    service {
      name = "nothing"
      port = "http"
      connect {}
     #^^^^^^^ connect-incomplete
    }
    service {
      name = "native"
      connect {
     #^^^^^^^ connect-incomplete
        native = true
      }
    }
    service {
      name     = "own"
      provider = "nomad"
      port     = "http"
      connect {
     #^^^^^^^ connect-incomplete
        sidecar_service {}
      }
    }
    service {
      name = "door"
      connect { # ok
        gateway { # ok: what it says is judged by `gateway-incomplete`
          mesh {}
        }
      }
    }
    service {
      name = "proxied"
      port = "http"
      connect { # ok
        sidecar_service {}
      }
    }
    service {
      name = "whole"
      port = "http"
      task = "server"
      connect { # ok
        native = true
      }
    }
    task "server" {}
  }
}
