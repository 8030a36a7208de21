job "web" {
  group "webs" {
    task "frontend" {
      driver = "docker"

      artifact {
        source = "https://store/app-2.0"
      }

      config {
        image = "debian:12"
        volumes = [
          "local/app-2.0:/opt/app",
          "local/app-2.0:/usr/local/bin/server:ro",
          "/opt/app:/app",
        ]
      }
    }
  }
}
