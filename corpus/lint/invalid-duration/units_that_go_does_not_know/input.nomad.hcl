variable "grace" {
  default = "1 minute"
}
job "web" {
  group "web" {
    shutdown_delay   = "10"
    #                  ^^^^ invalid-duration
    max_run_duration = "1d"
    #                  ^^^^ invalid-duration
    update {
      min_healthy_time = "1h30m" # ok
      healthy_deadline = "5 min"
      #                  ^^^^^^^ invalid-duration
      stagger          = var.grace
      #                  ^^^^^^^^^ invalid-duration
      canary           = "3" # ok: no duration
    }
    restart {
      interval = 30000000000 # ok: so many nanoseconds
      delay    = null
      #          ^^^^ invalid-duration
    }
    task "server" {
      kill_timeout = "${meta.grace}"
      #              ^^^^^^^^^^^^^^^ invalid-duration
    }
  }
}
