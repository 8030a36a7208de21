job "web" {
  group "site" {
    task "repository" {
      driver = "exec"

      artifact {
        source = "git::https://git.example/team/app.git?ref=feature/login"
      }

      config {
        command = "local/run"
      }
    }

    task "name" {
      driver = "docker"

      config {
        image = "reg.example/feature/login/app:1.2.3"
      }
    }
  }
}
