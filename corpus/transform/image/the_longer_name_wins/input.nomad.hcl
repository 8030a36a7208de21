job "web" {
  group "site" {
    task "a" {
      driver = "docker"

      config {
        image = "acme/app:1.2.3"
      }
    }

    task "b" {
      driver = "docker"

      config {
        image = "other/app:1.2.3"
      }
    }
  }
}
