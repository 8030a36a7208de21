job "web" {
  meta {
    version = "APP_VERSION"
  }

  group "site" {
    task "app" {
      driver = "docker"

      config {
        image = "reg.example/app:APP_VERSION"
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
