job "web" {
  group "site" {
    task "a" {
      driver = "docker"

      config {
        image = "localhost:5000/org/app:1.0"
      }
    }

    task "b" {
      driver = "docker"

      config {
        image = "docker://ghcr.io/org/app:1.0-alpine3.19"
      }
    }
  }
}
