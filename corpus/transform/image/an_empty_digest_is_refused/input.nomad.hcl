job "web" {
  group "site" {
    task "a" {
      driver = "docker"

      config {
        image = "acme/six:1.0"
      }
    }
  }
}
