job "web" {
  group "site" {
    task "app" {
      driver = "docker"

      config {
        image = "acme/app:1"
      }

      env {
        SHORT = substr("MAIN_VERSION", 0, 1)
      }
    }
  }
}
