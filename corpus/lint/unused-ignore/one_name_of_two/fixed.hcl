job "web" {
  group "web" {
    task "server" {
      driver = "docker"
      config {
        # jobstamp:ignore image-latest two rules, and why
        image = "redis"
      }
      kill_timeout = "10s"
    }
    task "cache" {
      driver = "docker"
      config {
        image = "redis" # jobstamp:ignore image-latest ok
      }
    }
  }
}
