job "web" {
  meta {
    build = "7"
  }

  group "site" {
    task "app" {
      meta {
        build = "8"
      }
    }
  }

  group "cache" {
    task "store" {
      driver = "docker"
    }
  }
}
