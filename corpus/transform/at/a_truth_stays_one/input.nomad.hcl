job "web" {
  meta {
    flag = true
  }

  group "site" {
    task "app" {
      driver = "docker"

      config {
        image = "redis:7"
      }
    }
  }
}
