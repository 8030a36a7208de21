job "web" {
  group "web" {
    network {
      port "http" {}
    }
    service {
      port = "http"
      check {
        type     = "http"
        path     = "http://localhost:8080/health"
        #          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ check-option-mismatch
        interval = "10s"
        timeout  = "2s"
      }
      check {
        type      = "http"
        path      = "/health" # ok
        interval  = "10s"
        timeout   = "2s"
        on_update = "ignore"
        #           ^^^^^^^^ check-option-mismatch
        check_restart {
          limit = 3
        }
      }
      check {
        type      = "tcp"
        interval  = "10s"
        timeout   = "2s"
        expose    = true
       #^^^^^^ check-option-mismatch
        on_update = "ignore_warnings" # ok
        check_restart {
          limit           = 3
          ignore_warnings = true
        }
      }
    }
    task "server" {
      service {
        port = "http"
        check {
          type                   = "script"
          command                = "/bin/ok"
          interval               = "10s"
          timeout                = "2s"
          success_before_passing = 2
         #^^^^^^^^^^^^^^^^^^^^^^ check-option-mismatch
        }
        check {
       #^^^^^ check-option-mismatch
          type     = "tcp"
          interval = "10s"
          timeout  = "2s"
        }
        check { # ok: it has a name
          name     = "alive"
          type     = "tcp"
          interval = "10s"
          timeout  = "2s"
        }
      }
    }
  }
}
