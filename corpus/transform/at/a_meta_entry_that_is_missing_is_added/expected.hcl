job "web" {
  meta {
    owner = "us"
    build = "8"
  }

  group "site" {
    task "a" {
      driver = "docker"

      config {
        image = "acme/app:1.2.3"
      }
    }
  }
}
