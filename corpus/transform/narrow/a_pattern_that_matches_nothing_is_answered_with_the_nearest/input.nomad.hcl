job "web" {
  group "site" {
    task "frontend" {
      driver = "docker"

      config {
        image = "acme/app:1.2.3"
      }
    }

    task "backend" {
      driver = "docker"

      config {
        image = "acme/app:1.2.3"
      }
    }
  }
}
