job "web" {
  group "web" {
    shutdown_delay = "5s"
    network {
      mode = "bridge"
      port "http" {}
      port "admin" {
        static = 9000
      }
    }
    service {
      name = "plain"
      port = "8080"
      check {
        type     = "http"
        path     = "/health"
        interval = "10s"
        timeout  = "2s"
        expose   = true
       #^^^^^^ expose-mismatch
      }
    }
    service {
      name = "meshed"
      port = "http"
      connect {
        sidecar_service {}
      }
      check {
        type     = "http"
        path     = "/health"
        interval = "10s"
        timeout  = "2s"
        expose   = true # `http` may become any port
       #^^^^^^ expose-mismatch
      }
    }
    service {
      name = "api"
      port = "8080"
      connect {
        sidecar_service {}
      }
      check {
        type     = "http"
        path     = "/health"
        interval = "10s"
        timeout  = "2s"
        expose   = true # ok
      }
    }
    service {
      name = "admin"
      port = "admin"
      connect {
        sidecar_service {}
      }
      check {
        type     = "grpc"
        path     = "/health"
        interval = "10s"
        timeout  = "2s"
        expose   = true # ok: the port is static
      }
      check {
        type     = "http"
        path     = "/ready"
        interval = "10s"
        timeout  = "2s"
        expose   = false # ok
      }
    }
    task "server" {
      driver = "docker"
      service {
        name = "inner"
        port = "http"
        check {
          type     = "http"
          path     = "/health"
          interval = "10s"
          timeout  = "2s"
          expose   = true
         #^^^^^^ expose-mismatch
        }
      }
    }
  }
}
