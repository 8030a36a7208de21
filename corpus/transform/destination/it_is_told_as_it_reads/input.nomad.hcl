job "web" {
  group "site" {
    task "app" {
      driver = "exec"

      artifact {
        source      = "https://store.example/app-v1.0.zip"
        destination = "local/app/1.0"
      }

      config {
        command = "local/run"
      }
    }
  }
}
