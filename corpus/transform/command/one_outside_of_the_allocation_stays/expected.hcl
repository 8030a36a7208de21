job "web" {
  group "webs" {
    task "frontend" {
      driver = "exec"

      artifact {
        source = "https://store/app:2.0"
      }

      config {
        command = "/usr/bin/app"
        args    = ["/etc/app", "-javaagent:local/app:2.0"]
      }
    }
  }
}
