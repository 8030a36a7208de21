job "web" {
  group "webs" {
    task "frontend" {
      driver = "raw_exec"

      artifact {
        source = "https://store/app.jar"
      }

      config {
        command  = "java"
        work_dir = "${NOMAD_TASK_DIR}"
        args     = ["-jar", "app.jar", "./app.jar", "/opt/app.jar"]
      }
    }

    task "backend" {
      driver = "exec"

      artifact {
        source = "https://store/app"
      }

      config {
        command = "/bin/sh"
        args    = ["-c", "cd local; chmod +x app; ./app", "app"]
      }
    }
  }
}
