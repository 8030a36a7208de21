job "web" {
  group "many" {
    restart {
      attempts = 10
      #          ^^ restart-attempts-do-not-fit
      delay    = "15s"
      interval = "1m"
    }
  }
  group "default" {
    restart {
      attempts = 200
      #          ^^^ restart-attempts-do-not-fit
    }
  }
  group "none" {
    restart {
      attempts = 0
      #          ^ restart-attempts-do-not-fit
      mode     = "delay"
    }
  }
  group "short" {
    restart {
      interval = "3s"
      #          ^^^^ restart-attempts-do-not-fit
    }
  }
  group "fine" {
    restart {
      attempts = 4 # ok: four quarters of a minute
      delay    = "15s"
      interval = "1m"
    }
  }
  group "fail" {
    restart {
      attempts = 0 # ok: it fails at once
      mode     = "fail"
    }
  }
}
