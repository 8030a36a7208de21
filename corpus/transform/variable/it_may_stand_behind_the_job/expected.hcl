job "web" {
  group "site" {
    task "a" {
      driver = "docker"

      config {
        image = "acme/app:${var.tag}"
      }
    }
  }
}

variables {
  tag = "1.3.0"
}
