job "web" {
  group "site" {
    task "a" {
      driver = "docker"

      config {
        image = "org/api:1"
      }
    }
  }
}
