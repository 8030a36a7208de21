job "web" {
  group "webs" {
    task "frontend" {
      driver = "docker"

      artifact {
        source = "https://store/app.tar"

        options {
          archive = false
        }
      }

      config {
        image = "base:1.0"
        load  = "app.tar"
      }
    }
  }
}
