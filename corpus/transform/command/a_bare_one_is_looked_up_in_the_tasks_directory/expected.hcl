job "web" {
  group "webs" {
    task "frontend" {
      driver = "exec"

      artifact {
        source = "https://store/app:2.0"
      }

      config {
        command = "app:2.0"
      }
    }

    task "in-an-image" {
      driver = "docker"

      artifact {
        source = "https://store/app:2.0"
      }

      config {
        image   = "debian:12"
        command = "app"
        args    = ["local/app:2.0"]
      }
    }
  }
}
