job "web" {
  group "webs" {
    task "frontend" {
      driver = "exec"

      artifact {
        source = "https://store/app"
      }

      config {
        command = "app"
      }
    }

    task "in-an-image" {
      driver = "docker"

      artifact {
        source = "https://store/app"
      }

      config {
        image   = "debian:12"
        command = "app"
        args    = ["local/app"]
      }
    }
  }
}
