job "scan" {
  type = "sysbatch"
  group "scan" {
    restart {
      attempts = 2
    }
    task "scan" {
      driver       = "docker"
      kill_timeout = "20s"
      config {
        image = "scan:1.0.0"
      }
    }
  }
}
