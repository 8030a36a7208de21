job "web" {
  group "site" {
    task "app" {
      driver = "exec"

      artifact {
        source = "https://store.example/app-1.0-amd64.zip"
      }

      artifact {
        source = "https://store.example/app-1.0-arm64.zip"
      }

      config {
        command = "local/app-1.0/app"
      }
    }
  }
}
