job "web" {
  meta {
    version = "1.0"
  }

  group "site" {
    task "app" {
      driver = "docker"

      config {
        image = "reg.example/app:1.0"
      }
    }

    task "file" {
      driver = "exec"

      artifact {
        source = "https://store.example/app-1.0.zip"
      }

      config {
        command = "local/run"
      }
    }
  }
}
