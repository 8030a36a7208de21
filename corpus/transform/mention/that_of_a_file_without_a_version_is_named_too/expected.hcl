job "web" {
  group "webs" {
    task "frontend" {
      driver = "exec"

      artifact {
        source = "https://store/app:2.0"
      }

      config {
        command = "local/app:2.0"
      }

      env {
        BIN  = "local/app"
        USER = "app"
        URL  = "https://store/app"
      }

      template {
        destination = "local/start"
        data        = <<EOT
      #!/bin/sh
      exec local/app --home {{ env "NOMAD_TASK_DIR" }}/app
      EOT
      }

      service {
        name = "app"

        check {
          type    = "script"
          command = "/local/app"
          args    = ["app"]
        }
      }
    }
  }
}
