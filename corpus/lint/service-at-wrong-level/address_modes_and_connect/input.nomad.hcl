job "web" {
  group "web" {
    network {
      mode = "bridge"
    }
    service {
      name         = "web"
      address_mode = "driver"
      #              ^^^^^^^^ service-at-wrong-level
      check {
        type         = "script"
        command      = "/bin/ok"
        interval     = "10s"
        timeout      = "2s"
        task         = "web"
        address_mode = "driver"
        #              ^^^^^^^^ service-at-wrong-level
      }
    }
    service {
      name         = "admin"
      address_mode = "alloc" # ok
      connect {              # ok
        sidecar_service {}
      }
    }
    task "web" {
      service {
        name         = "metrics"
        address_mode = "alloc"
        #              ^^^^^^^ service-at-wrong-level
        connect {
       #^^^^^^^ service-at-wrong-level
          native = true
        }
        check {
          type         = "http"
          path         = "/"
          interval     = "10s"
          timeout      = "2s"
          address_mode = "alloc_ipv6"
          #              ^^^^^^^^^^^^ service-at-wrong-level
        }
      }
      service {
        name         = "own"
        address_mode = "driver" # ok
      }
    }
  }
}
