job "logs" {
  type     = "system"
  priority = 50
  group "logs" {
    task "ship" {
      driver = "docker"
      config {
        image = "ship:1.0.0"
      }
    }
  }
}
