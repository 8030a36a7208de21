job "web" {
  group "webs" {
    task "frontend" {
      driver = "exec"

      artifact {
        source      = "https://store/app"
        destination = "/usr/local/bin"
      }

      artifact {
        source      = "https://store/tool.jar"
        destination = "."
      }

      config {
        command = "/usr/local/bin/app"
        args    = ["-jar", "tool.jar", "--app", "local/app"]
      }
    }
  }
}
