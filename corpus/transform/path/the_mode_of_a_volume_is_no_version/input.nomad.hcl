job "web" {
  group "webs" {
    task "frontend" {
      driver = "docker"

      artifact {
        source = "https://store/app:2.0"
      }

      config {
        image   = "debian:12"
        volumes = ["local/app:/opt/app:2.0"]
      }
    }
  }
}
