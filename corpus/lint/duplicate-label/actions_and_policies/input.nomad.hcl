job "web" {
  group "web" {
    task "server" {
      action "flush" {
        command = "/bin/flush"
      }
      action "reload" { # ok
        command = "/bin/reload"
      }
      action "flush" {
      #      ^^^^^^^ duplicate-label
        command = "/bin/flush"
        args    = ["--all"]
      }
      scaling "cpu" {
        max = 500
      }
      scaling "mem" { # ok
        max = 1000
      }
      scaling "cpu" {
      #       ^^^^^ duplicate-label
        max = 800
      }
    }
    task "logs" {
      action "flush" { # ok: another task's
        command = "/bin/flush"
      }
    }
  }
}
