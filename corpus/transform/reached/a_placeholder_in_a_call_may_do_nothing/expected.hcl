job "web" {
  group "site" {
    task "app" {
      driver = "docker"

      config {
        image = "acme/app:1"
      }

      env {
        SHORT = substr("1.2.4", 0, 1)
      }
    }
  }
}
