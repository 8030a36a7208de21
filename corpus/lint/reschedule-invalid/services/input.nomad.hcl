job "web" {
  group "both" {
    reschedule {
      attempts = 3
      #          ^ reschedule-invalid
      interval = "10m"
    }
  }
  group "hasty" {
    reschedule {
      delay = "1s"
      #       ^^^^ reschedule-invalid
    }
  }
  group "ceiling" {
    reschedule {
      delay     = "5m"
      max_delay = "1m"
      #           ^^^^ reschedule-invalid
    }
  }
  group "short" {
    reschedule {
      attempts       = 1
      interval       = "10s"
      #                ^^^^^ reschedule-invalid
      delay          = "5s"
      delay_function = "constant"
      unlimited      = false
    }
  }
  group "crowded" {
    reschedule {
      attempts       = 10
      interval       = "1m"
      #                ^^^^ reschedule-invalid
      delay          = "30s"
      delay_function = "constant"
      unlimited      = false
    }
  }
  group "limited" {
    reschedule {
      attempts  = 3 # ok: it is limited
      interval  = "1h"
      unlimited = false
    }
  }
  group "off" {
    reschedule {
      attempts  = 0 # ok: it is switched off
      unlimited = false
    }
  }
}
