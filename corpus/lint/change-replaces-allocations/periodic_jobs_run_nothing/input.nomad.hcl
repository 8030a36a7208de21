job "report" {
  type = "batch"
  periodic {
    crons = ["@hourly"]
  }
  group "report" {
    task "report" {
      driver = "docker"
      config {
        image = "report:1.1.0" # ok: for the next launch
      }
    }
  }
}
