job "web" {
  group "webs" {
    task "frontend" {
      driver = "docker"

      artifact {
        source = "https://store/app"
      }

      config {
        image   = "debian:12"
        volumes = [
          "local/app:/opt/app",
          "local/app:/usr/local/bin/server:ro",
          "/opt/app:/app",
        ]
      }
    }
  }
}
