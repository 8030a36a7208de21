job "web" {
  group "site" {
    task "cache" {
      driver = "docker"

      config {
        image = "redis:7.2.4"
      }
    }
  }
}
