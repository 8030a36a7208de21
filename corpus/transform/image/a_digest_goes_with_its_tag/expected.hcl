job "web" {
  group "site" {
    task "app" {
      driver = "docker"

      config {
        image = "acme/app:1.3.0"
      }
    }
  }
}
