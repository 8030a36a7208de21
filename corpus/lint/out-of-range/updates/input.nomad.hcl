job "web" {
  update {
    stagger = "0s" # ok for `api`, which has its own
    #         ^^^^ out-of-range
    canary  = -1
    #         ^^ out-of-range
  }
  group "web" {
    task "server" {
      driver = "docker"
    }
  }
  group "api" {
    update {
      stagger           = "30s" # ok
      canary            = 0     # ok
      max_parallel      = -1
      #                   ^^ out-of-range
      progress_deadline = "-1s"
      #                   ^^^^^ out-of-range
      healthy_deadline  = "0s"
      #                   ^^^^ out-of-range
      min_healthy_time  = "0s" # ok
    }
    task "server" {
      driver = "docker"
    }
  }
}
