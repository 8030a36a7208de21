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
        source = "https://store.example/app-APP_VERSION.zip"
      }

      config {
        command = "local/run"
      }
    }
  }
}
