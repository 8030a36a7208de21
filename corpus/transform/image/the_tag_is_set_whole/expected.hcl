job "web" {
  group "site" {
    task "cache" {
      driver = "docker"

      config {
        image = "docker.io/library/redis:7.2.4-alpine"
      }
    }
  }
}
