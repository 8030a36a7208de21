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
    task "secrets" {
      secret "db" {
        provider = "nomad"
        path     = "nomad/jobs/web"
      }
      secret "db" {
      #      ^^^^ duplicate-label
        provider = "nomad"
        path     = "nomad/jobs/db"
      }
      secret "api" { # ok
        provider = "nomad"
        path     = "nomad/jobs/api"
      }
    }
    task "logs" {
      action "flush" { # ok: another task's
        command = "/bin/flush"
      }
    }
  }
}
