variable "tag" {
  default = "1.0.0"
}
job "web" {
  group "web" {
    count = 2
    task "server" {
      driver = "docker"
      config {
        image = "web:${var.tag}"
      }
      env {
        MODE = "fast"
      }
    }
  }
  group "worker" {
    task "worker" {
      driver = "docker"
      config {
        image = "worker:1.0.0"
      }
    }
  }
  group "cache" {
    count = 1
    task "cache" {
      driver = "docker"
      config {
        image = "redis:7.2.4"
      }
    }
  }
}
