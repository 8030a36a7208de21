job "web" {
  group "site" {
    task "app" {
      driver = "docker"

      config {
        image = "org/app:1.0-alpine3.19"
      }
    }
  }
}
