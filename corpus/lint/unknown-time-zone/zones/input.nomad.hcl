variable "zone" {
  default = "europe/berlin"
}
job "nightly" {
  type = "batch"
  periodic {
    crons     = ["0 3 * * *"]
    time_zone = "Europe/Berlim"
    #           ^^^^^^^^^^^^^^^ unknown-time-zone
  }
  group "nightly" {
    task "clean" {
      driver = "docker"
      config {
        image = "clean:1.4.2"
      }
      schedule {
        cron {
          start    = "0 30 9 * * MON-FRI *"
          end      = "0 16"
          timezone = var.zone
          #          ^^^^^^^^ unknown-time-zone
        }
      }
    }
    task "trade" {
      driver = "docker"
      config {
        image = "trade:2.0.1"
      }
      schedule {
        cron {
          start    = "0 30 9 * * MON-FRI *"
          end      = "0 16"
          timezone = "America/New_York" # ok: a zone
        }
      }
    }
    task "report" {
      driver = "docker"
      config {
        image = "report:2.0.1"
      }
      schedule {
        cron {
          start    = "0 30 9 * * MON-FRI *"
          end      = "0 16"
          timezone = "Local" # ok: the client's own
        }
      }
    }
  }
}
