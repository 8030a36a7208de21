job "report" {
  type = "service"
  group "report" {
    task "report" {
      driver = "docker"
      config {
        image = "report:1.0.0"
      }
    }
  }
}
