job "web" {
  group "site" {
    task "app" {
      driver = "docker"

      config {
        image = "team/app:0.9"
      }
    }
  }
}
