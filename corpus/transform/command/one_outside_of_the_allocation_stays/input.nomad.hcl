job "web" {
  group "webs" {
    task "frontend" {
      driver = "exec"

      artifact {
        source = "https://store/app"
      }

      config {
        command = "/usr/bin/app"
        args    = ["/etc/app", "-javaagent:local/app"]
      }
    }
  }
}
