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
        image = "acme/app:1.2.4@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"
      }
    }
  }
}
