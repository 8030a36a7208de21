job "web" {
  group "site" {
    task "a" {
      driver = "docker"

      config {
        image = "acme/app:1.0"
      }
    }

    task "b" {
      driver = "docker"

      config {
        image = "ghcr.io/new/app:1.0"
      }
    }
  }
}
