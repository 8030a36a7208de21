variable "tag" {
  default = "1.1.0"
}
job "web" {
  group "web" {
    count = 2
    task "server" {
      driver = "docker"
      config {
        image = "web:${var.tag}"
        #       ^^^^^^^^^^^^^^^^ change-replaces-allocations
      }
      env {
        MODE = "safe"
      }
    }
  }
  group "worker" {
    task "worker" {
      driver = "docker"
      config {
        image = "worker:1.0.0"
      }
      user = "worker"
     #^^^^ change-replaces-allocations
    }
  }
  group "cache" {
    count = 2 # ok: one allocation more
    task "cache" {
      driver = "docker"
      config {
        image = "redis:7.2.4"
      }
      kill_timeout = "30s" # ok: in place
    }
  }
}
