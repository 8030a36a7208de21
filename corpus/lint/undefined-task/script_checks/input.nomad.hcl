job "web" {
  group "web" {
    service {
      name = "web"
      check {
        type     = "script"
        command  = "/bin/ok"
        interval = "10s"
        timeout  = "2s"
        task     = "servr"
        #          ^^^^^^^ undefined-task
      }
      check {
        type     = "script"
        command  = "/bin/ok"
        interval = "10s"
        timeout  = "2s"
        task     = "server" # ok
      }
    }
    task "server" {
      service {
        name = "metrics"
        task = "sidecar"
        #      ^^^^^^^^^ undefined-task
      }
      service {
        name = "own"
        task = "server" # ok
        check {
          type     = "script"
          command  = "/bin/ok"
          interval = "10s"
          timeout  = "2s"
          task     = "sidecar" # ok: Nomad does not look at it
        }
      }
    }
    task "sidecar" {}
  }
}
