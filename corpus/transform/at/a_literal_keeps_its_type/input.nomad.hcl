job "web" {
  meta {
    build = "7"
  }

  group "site" {
    count = 2

    task "a" {
      driver = "docker"

      config {
        image = "acme/app:1.2.3"
      }
    }
  }
}
