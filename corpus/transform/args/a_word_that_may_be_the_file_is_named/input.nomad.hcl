job "web" {
  group "webs" {
    task "frontend" {
      driver = "exec"

      artifact {
        source      = "https://store/app"
        destination = "local/bin"
      }

      config {
        command = "/bin/sh"
        args    = ["-c", "local/bin/app && $DIR/app && local/app", "./app"]
      }
    }
  }
}
