job "web" {
  group "site" {
    task "app" {
      driver = "docker"

      config {
        image = "acme/app:1.2.3@sha256:1111111111111111111111111111111111111111111111111111111111111111"
      }
    }
  }
}
