job "web" {
  meta {
    owner = "us"
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
