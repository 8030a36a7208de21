job "web" {
  group "webs" {
    task "frontend" {
      driver = "exec"

      artifact {
        source = "https://store/app"
      }

      config {
        command = "/bin/sh"
        args = ["-c", "chmod +x local/app && cd ${NOMAD_TASK_DIR} && exec ./app serve app"]
      }
    }

    task "backend" {
      driver = "exec"

      artifact {
        source = "https://store/app"
      }

      config {
        command = "/bin/sh"
        args = ["-c", <<EOT
chmod +x local/app
exec local/app serve
EOT
        ]
      }
    }
  }
}
