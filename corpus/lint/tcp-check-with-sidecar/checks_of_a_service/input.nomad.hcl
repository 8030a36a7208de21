job "web" {
  group "web" {
    network {
      mode = "bridge"
      port "http" {}
    }
    service {
      name = "web"
      port = "http"
      check {
        type     = "tcp"
        #          ^^^^^ tcp-check-with-sidecar
        interval = "10s"
        timeout  = "2s"
      }
      check {
        type     = "TCP"
        #          ^^^^^ tcp-check-with-sidecar
        interval = "10s"
        timeout  = "2s"
      }
      check { # ok: it goes through the sidecar
        type     = "http"
        path     = "/health"
        expose   = true
        interval = "10s"
        timeout  = "2s"
      }
      connect {
        sidecar_service {}
      }
    }
    service {
      name = "admin"
      port = "http"
      check { # ok: it has no sidecar
        type     = "tcp"
        interval = "10s"
        timeout  = "2s"
      }
    }
  }
}
