job "web" {
  meta {
    build = "8"
  }

  group "site" {
    count = 3

    task "a" {
      driver = "docker"

      config {
        image = "acme/app:1.2.3"
      }
    }
  }
}
