variable "grace" {
  default = "1 minute"
}
job "web" {
  group "web" {
    shutdown_delay   = "10"
    max_run_duration = "24h"
    update {
      min_healthy_time = "1h30m" # ok
      healthy_deadline = "5m"
      stagger          = var.grace
      canary           = "3" # ok: no duration
    }
    restart {
      interval = 30000000000 # ok: so many nanoseconds
      delay    = null
    }
    task "server" {
      kill_timeout = "${meta.grace}"
    }
  }
}
