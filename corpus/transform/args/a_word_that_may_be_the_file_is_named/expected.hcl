job "web" {
  group "webs" {
    task "frontend" {
      driver = "exec"

      artifact {
        source      = "https://store/app:1.0"
        destination = "local/bin"
      }

      config {
        command = "/bin/sh"
        args    = ["-c", "local/bin/app:1.0 && $DIR/app && local/app", "./app"]
      }
    }
  }
}
