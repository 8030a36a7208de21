job "web" {
  priority = 0 # ok: the server takes its default
  group "web" {
    count          = -1
    #                ^^ out-of-range
    shutdown_delay = "-5s"
    #                ^^^^^ out-of-range
    network {
      port "http" {
        static = 70000
        #        ^^^^^ out-of-range
        to     = -1 # ok: the same as the host's
      }
      port "admin" {
        to = 99999
        #    ^^^^^ out-of-range
      }
    }
    service {
      port = "http"
      check {
        type     = "tcp"
        interval = "500ms"
        #          ^^^^^^^ out-of-range
        timeout  = "1s" # ok
      }
    }
    task "server" {
      kill_timeout = "30s" # ok
      logs {
        max_files = 0
        #           ^ out-of-range
      }
    }
  }
}
