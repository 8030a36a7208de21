job "web" {
  group "site" {
    task "app" {
      driver = "exec"

      artifact {
        source = "https://store.example/v1.3.0/app.zip"

        options {
          checksum = "file:https://store.example/1.3.0/SHA256SUMS"
        }
      }

      config {
        command = "local/run"
      }
    }
  }
}
