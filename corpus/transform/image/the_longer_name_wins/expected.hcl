job "web" {
  group "site" {
    task "a" {
      driver = "docker"

      config {
        image = "acme/app:1.3.0"
      }
    }

    task "b" {
      driver = "docker"

      config {
        image = "other/app:2.0.0"
      }
    }
  }
}
