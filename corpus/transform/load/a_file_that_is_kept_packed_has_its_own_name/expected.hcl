job "web" {
  group "webs" {
    task "frontend" {
      driver = "docker"

      artifact {
        source = "https://store/app-2.0.tar"

        options {
          archive = false
        }
      }

      config {
        image = "base:1.0"
        load  = "app-2.0.tar"
      }
    }
  }
}
