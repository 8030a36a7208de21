job "web" {
  migrate {
    min_healthy_time = "1m"
  }
  group "api" {
    migrate {
      healthy_deadline = "30s"
      #                  ^^^^^ update-timing-order
    }
  }
  group "db" {
    migrate {
      min_healthy_time = "10m"
      #                  ^^^^^ update-timing-order
    }
  }
  group "alike" {
    migrate {
      min_healthy_time = "5m" # ok: the deadline by default
    }
  }
  group "own" {
    migrate {
      min_healthy_time = "5s" # ok
      healthy_deadline = "20s"
    }
  }
}
