job "web" {
  group "site" {
    task "repository" {
      driver = "exec"

      artifact {
        source = "git::https://git.example/team/app.git?ref=APP_VERSION"
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
  }
}
