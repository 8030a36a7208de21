job "web" {
  group "site" {
    task "file" {
      driver = "exec"

      artifact {
        source = "https://store.example/app-APP_VERSION.zip"
      }

      config {
        command = "local/run"
      }
    }

    task "query" {
      driver = "exec"

      artifact {
        source = "https://store.example/app.zip?version=APP_VERSION"
      }

      config {
        command = "local/run"
      }
    }

    task "repository" {
      driver = "exec"

      artifact {
        source = "git::https://git.example/team/app.git"

        options {
          ref = "APP_VERSION"
        }
      }

      config {
        command = "local/run"
      }
    }

    task "host" {
      driver = "exec"

      artifact {
        source = "https://store.example/APP_VERSION/app-1.2.3.zip"
      }

      config {
        command = "local/run"
      }
    }

    task "name" {
      driver = "docker"

      config {
        image = "reg.example/APP_VERSION/app:1.2.3"
      }
    }

    task "digest" {
      driver = "docker"

      config {
        image = "reg.example/app:1.2.3@APP_VERSION"
      }
    }
  }
}
