job "web" {
  group "web" {
    task "server" {
      driver       = "docker"
      kill_timeout = "20s"
      restart {
        attempts = 2
        interval = "60s"
      }
    }
  }
  group "worker" {
    task "worker" {
      driver       = "docker"
      kill_timeout = "20s"
      config {
        image = "worker:1.0.0"
      }
    }
  }
}
