variable "grace" {
  default = 10
}
job "web" {
  group "web" {
    shutdown_delay = var.grace
    update {
      stagger = "1s"
    }
    restart {
      interval = "30s"
      delay    = 15000000000 # ok: nobody writes so many nanoseconds by mistake
      attempts = 3           # ok: no duration
    }
    task "server" {
      kill_timeout   = "30" # ok: `invalid-duration` speaks of texts
      shutdown_delay = 0    # ok: nought is nought
    }
  }
}
