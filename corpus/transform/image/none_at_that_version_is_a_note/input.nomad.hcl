job "web" {
  group "site" {
    task "app" {
      driver = "docker"

      config {
        image = "redis:7"
      }
    }
  }
}
