job "web" {
  group "web" {
    shutdown_delay = "5s"
    network {
      port "http" {}
    }
    service {
      name     = "own"
      provider = "nomad"
      port     = "http"
      check {
        type     = "http"
        path     = "/a%2"
        #          ^^^^^^ check-option-mismatch
        method   = "FETCH"
        #          ^^^^^^^ check-option-mismatch
        interval = "10s"
        timeout  = "2s"
      }
      check {
        type     = "http"
        path     = "/a%20b?rate=5%" # ok: of what follows the `?` nothing is decoded
        method   = "head"           # ok
        interval = "10s"
        timeout  = "2s"
      }
    }
    service {
      name      = "restarted"
      port      = "http"
      on_update = "ignore"
      check_restart {
        limit = 3
      }
      check {
     #^^^^^ check-option-mismatch
        type     = "tcp"
        interval = "10s"
        timeout  = "2s"
      }
      check {
        type      = "tcp"
        on_update = "require_healthy" # ok
        interval  = "10s"
        timeout   = "2s"
      }
      check {
        type      = "tcp"
        on_update = "ignore_warnings"
        #           ^^^^^^^^^^^^^^^^^ check-option-mismatch
        interval  = "10s"
        timeout   = "2s"
      }
      check {
        type      = "http"
        path      = "web:8080/health"
        #           ^^^^^^^^^^^^^^^^^ check-option-mismatch
        method    = "FETCH"           # ok: Consul takes any
        on_update = "ignore_warnings" # ok
        interval  = "10s"
        timeout   = "2s"
        check_restart {
          ignore_warnings = true
        }
      }
    }
    task "server" {
      driver = "docker"
    }
  }
}
