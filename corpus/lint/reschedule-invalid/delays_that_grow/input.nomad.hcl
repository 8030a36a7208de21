job "web" {
  group "doubled" {
    reschedule {
      attempts       = 5
      interval       = "5m"
      #                ^^^^ reschedule-invalid
      delay          = "30s"
      delay_function = "exponential"
      max_delay      = "1h"
      unlimited      = false
    }
    task "server" {
      driver = "docker"
    }
  }
  group "doubled_in_time" {
    reschedule { # ok: the last of them comes after 8 minutes
      attempts       = 5
      interval       = "10m"
      delay          = "30s"
      delay_function = "exponential"
      max_delay      = "1h"
      unlimited      = false
    }
    task "server" {
      driver = "docker"
    }
  }
  group "summed" {
    reschedule {
      attempts       = 6
      interval       = "3m"
      #                ^^^^ reschedule-invalid
      delay          = "30s"
      delay_function = "fibonacci"
      max_delay      = "1h"
      unlimited      = false
    }
    task "server" {
      driver = "docker"
    }
  }
  group "summed_in_time" {
    reschedule { # ok
      attempts       = 6
      interval       = "4m"
      delay          = "30s"
      delay_function = "fibonacci"
      max_delay      = "1h"
      unlimited      = false
    }
    task "server" {
      driver = "docker"
    }
  }
}
