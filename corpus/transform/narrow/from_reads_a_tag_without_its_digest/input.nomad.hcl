job "web" {
  group "site" {
    task "a" {
      driver = "docker"

      config {
        image = "acme/app:1.2.3@sha256:6d0f4b3c2a1e5f7089abcdef0123456789abcdef0123456789abcdef01234567"
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
