job "report" {
  type = "batch"
  periodic {
    crons = ["@daily"]
  }
  group "report" {
    task "report" {
      driver = "docker"
      config {
        image = "report:1.0.0"
      }
    }
  }
}
