job "web" {
  group "one_task" {
    network {
      mode = "bridge"
      port "http" {}
    }
    service {
      name = "web"
      port = "http"
      connect { # ok: the task is the only one
        native = true
      }
    }
    service {
      name = "proxied"
      port = "http"
      connect {
        sidecar_service {}
      }
    }
    service {
      name = "late"
      port = "http"
      connect { # the proxy above is a task, too
     #^^^^^^^ connect-incomplete
        native = true
      }
    }
    task "server" {}
  }
  group "two_tasks" {
    network {
      port "http" {}
    }
    service {
      name = "api"
      port = "http"
      connect {
     #^^^^^^^ connect-incomplete
        native = true
      }
    }
    task "server" {}
    task "helper" {}
  }
  group "no_network" {
    service {
      name = "bare"
      port = "8080"
      connect { # nobody looks for the task
     #^^^^^^^ connect-incomplete
        native = true
      }
    }
    task "server" {}
  }
}
