job "web" {
  group "web" {
  #     ^^^^^ missing-shutdown-delay
    service {
      name = "web"
    }
    task "server" {
      driver = "exec"
    }
  }
  group "task" {
  #     ^^^^^^ missing-shutdown-delay
    task "server" {
      driver = "exec"
      service {
        name = "api"
      }
    }
  }
  group "delayed" { # ok: it leaves the catalog first
    shutdown_delay = "10s"
    service {
      name = "shop"
    }
  }
  group "alone" { # ok: nobody looks it up
    task "worker" {
      driver = "exec"
    }
  }
}
