job "web" {
  update {
    healthy_deadline  = "10m"
    progress_deadline = "20m"
  }
  group "late" {
    update {
      progress_deadline = "5m"
      #                   ^^^^ update-timing-order
    }
  }
  group "slow" {
    update {
      min_healthy_time = "15m"
      #                  ^^^^^ update-timing-order
    }
  }
  group "fine" {
    update {
      min_healthy_time = "1m" # ok: less than the job's ten minutes
    }
  }
  group "endless" {
    update {
      progress_deadline = "0s" # ok: there is none
    }
  }
}
