job "a" {
  group "g" {
    task "fetch" {
      driver = "exec"

      lifecycle {
        hook = "prestart"
      }

      artifact {
        source      = "https://reg.example/files/app-1.3.0.tar.gz"
        destination = "${NOMAD_ALLOC_DIR}/app-1.3.0"
      }

      config {
        command = "/bin/true"
      }
    }

    task "main" {
      driver = "exec"

      config {
        command  = "/bin/sh"
        args     = ["-c", "exec /alloc/app-1.3.0/bin/app --conf '/alloc/app-1.3.0/etc' --own local/app-1.2.3/x", "--home=/alloc/app-1.3.0"]
        work_dir = "/alloc/app-1.2.3"
      }

      env {
        APP_HOME = "/alloc/app-1.2.3"
        OWN_HOME = "/local/app-1.2.3"
      }

      template {
        data        = <<EOF
home=/alloc/app-1.2.3/x
own=/local/app-1.2.3/x
EOF
        destination = "local/app.env"
      }

      service {
        check {
          type    = "script"
          command = "/alloc/app-1.2.3/bin/health"
        }
      }
    }
  }

  group "other" {
    task "main" {
      driver = "exec"

      config {
        command = "/alloc/app-1.2.3/bin/app"
      }

      env {
        APP_HOME = "/alloc/app-1.2.3"
      }
    }
  }
}
