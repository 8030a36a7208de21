job "web" {
  periodic { # ok: it is switched off
    enabled = false
    crons   = ["0 3 * * *"]
  }
  group "web" {
    task "server" {
      driver = "exec"
      config {
        command = "/usr/bin/web"
      }
    }
  }
}
