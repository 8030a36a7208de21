job "web" {
  group "web" {
    task "server" {
      driver       = "docker"
      kill_timeout = "30s"
      #              ^^^^^ change-not-applied-to-running
      restart {
        attempts = 5
        #          ^ change-not-applied-to-running
        interval = "1m" # ok: the same in other words
      }
    }
  }
  group "worker" {
    task "worker" {
      driver       = "docker"
      kill_timeout = "30s" # ok: the image replaces the allocations
      config {
        image = "worker:1.1.0"
      }
    }
  }
}
