job "web" {
  meta {
    build = "9"
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
