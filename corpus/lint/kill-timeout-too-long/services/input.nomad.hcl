job "web" {
  update {
    progress_deadline = "15m"
  }
  group "web" {
    task "server" {
      driver       = "exec"
      kill_timeout = "20m"
      #              ^^^^^ kill-timeout-too-long
    }
    task "proxy" {
      driver       = "exec"
      kill_timeout = "10m" # ok: before the deadline
    }
  }
  group "own" {
    update {
      progress_deadline = "5m"
    }
    task "server" {
      driver       = "exec"
      kill_timeout = "10m"
      #              ^^^^^ kill-timeout-too-long
    }
  }
  group "endless" {
    update {
      progress_deadline = "0s"
    }
    task "server" {
      driver       = "exec"
      kill_timeout = "1h" # ok: there is no deadline
    }
  }
}
