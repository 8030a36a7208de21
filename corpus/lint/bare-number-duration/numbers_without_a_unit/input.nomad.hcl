variable "grace" {
  default = 10
}
job "web" {
  group "web" {
    shutdown_delay = var.grace
    #                ^^^^^^^^^ bare-number-duration
    update {
      stagger = 1
      #         ^ bare-number-duration
    }
    restart {
      interval = 30
      #          ^^ bare-number-duration
      delay    = 15000000000 # ok: nobody writes so many nanoseconds by mistake
      attempts = 3           # ok: no duration
    }
    task "server" {
      kill_timeout   = "30" # ok: `invalid-duration` speaks of texts
      shutdown_delay = 0    # ok: nought is nought
    }
  }
}
