job "web" {
  group "webs" {
    task "frontend" {
      driver = "exec"

      artifact {
        source      = "https://store/app:2.0"
        destination = "/usr/local/bin"
      }

      artifact {
        source      = "https://store/tool-2.0.jar"
        destination = "."
      }

      config {
        command = "/usr/local/bin/app:2.0"
        args    = ["-jar", "tool-2.0.jar", "--app", "local/app"]
      }
    }
  }
}
