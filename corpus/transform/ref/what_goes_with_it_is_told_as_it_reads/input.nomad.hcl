job "web" {
  group "site" {
    task "app" {
      driver = "exec"

      artifact {
        source      = "git::https://git.example/team/app.git?ref=1.3.0"
        destination = "local/app-1.3.0"
      }

      config {
        command = "local/app-1.3.0/run"
      }
    }
  }
}
