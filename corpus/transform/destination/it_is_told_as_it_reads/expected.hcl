job "web" {
  group "site" {
    task "app" {
      driver = "exec"

      artifact {
        source      = "https://store.example/app-v2.0.zip"
        destination = "local/app/2.0"
      }

      config {
        command = "local/run"
      }
    }
  }
}
