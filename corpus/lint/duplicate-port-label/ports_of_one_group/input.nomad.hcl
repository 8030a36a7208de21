job "web" {
  group "front" {
    network {
      port "http" {}
      port "http" {
      #    ^^^^^^ duplicate-port-label
        to = 8080
      }
      port "admin" {} # ok
    }
    task "server" {
      resources {
        network {
          port "admin" {}
          #    ^^^^^^^ duplicate-port-label
        }
      }
    }
  }
  group "back" {
    network {
      port "http" {} # ok: another group
    }
  }
  group "old" {
    task "server" {
      resources {
        network {
          port "web" {}
        }
      }
    }
    task "admin" {
      resources {
        network {
          port "web" {} # ok: another task, each with a network to itself
        }
      }
    }
  }
}
