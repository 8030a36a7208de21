job "web" {
  group "web" {
    task "server" {
      driver = "docker"
      action "flush all" {
      #      ^^^^^^^^^^^ invalid-name
        command = "/bin/flush"
      }
      action "" {
      #      ^^ invalid-name
        command = "/bin/flush"
      }
      action "flush/all.now" { # ok
        command = "/bin/flush"
      }
      action "überall" { # ok
        command = "/bin/flush"
      }
      secret "db-password" {
      #      ^^^^^^^^^^^^^ invalid-name
        provider = "nomad"
        path     = "nomad/jobs/web"
      }
      secret "db_password" { # ok
        provider = "nomad"
        path     = "nomad/jobs/web"
      }
    }
  }
}
