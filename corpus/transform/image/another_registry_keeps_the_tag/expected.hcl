job "web" {
  group "site" {
    task "app" {
      driver = "docker"

      config {
        image = "registry.example:5000/acme/app:1.2.3"
      }
    }
  }
}
