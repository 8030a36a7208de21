job "web" {
  group "webs" {
    task "frontend" {
      driver = "exec"

      artifact {
        source = "https://store/app-2.0.zip"
      }

      config {
        command  = "local/app-2.0/run"
        work_dir = "${NOMAD_TASK_DIR}/app-1.0"
      }

      env {
        APP_HOME = "local/app-1.0"
      }

      template {
        source      = "local/app-1.0/app.tpl"
        destination = "local/app-1.0/app.conf"

        change_script {
          command = "local/app-1.0/reload"
          args    = ["local/app-1.0/app.conf"]
        }
      }

      template {
        destination = "local/start"
        data        = <<EOT
      #!/bin/sh
      cd local/app-1.0
      echo started
      exec {{ env "NOMAD_TASK_DIR" }}/app-1.0/run local/app-1.0/app.conf
      EOT
      }

      action "dump" {
        command = "local/app-1.0/dump"
        args    = ["--from", "local/app-1.0"]
      }

      service {
        check {
          type    = "script"
          command = "local/app-1.0/check"
        }
      }
    }
  }
}
