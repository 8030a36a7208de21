job "scan" {
  type = "sysbatch" # ok: as it was
  group "scan" {
    restart {
      attempts = 5
      #          ^ change-not-applied-to-running
    }
    task "scan" {
      driver       = "docker"
      kill_timeout = "30s"
      #              ^^^^^ change-not-applied-to-running
      config {
        image = "scan:1.0.0"
      }
    }
  }
}
