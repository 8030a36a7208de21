job "web" {
  group "webs" {
    task "frontend" {
      driver = "exec"

      artifact {
        source = "https://store/app:1.0"
      }

      config {
        command = "/bin/sh"
        args    = ["-c", "chmod +x local/app:1.0 && cd ${NOMAD_TASK_DIR} && exec ./app:1.0 serve app"]
      }
    }

    task "backend" {
      driver = "exec"

      artifact {
        source = "https://store/app:1.0"
      }

      config {
        command = "/bin/sh"
        args = ["-c", <<EOT
chmod +x local/app:1.0
exec local/app:1.0 serve
EOT
        ]
      }
    }
  }
}
