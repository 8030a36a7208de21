job "web" {
  group "webs" {
    task "frontend" {
      driver = "raw_exec"

      artifact {
        source = "https://store/app-1.2.0.jar"
      }

      config {
        command  = "java"
        work_dir = "${NOMAD_TASK_DIR}"
        args     = ["-jar", "app-1.2.0.jar", "./app-1.2.0.jar", "/opt/app.jar"]
      }
    }

    task "backend" {
      driver = "exec"

      artifact {
        source = "https://store/app:1.2.0"
      }

      config {
        command = "/bin/sh"
        args    = ["-c", "cd local; chmod +x app; ./app:1.2.0", "app"]
      }
    }
  }
}
