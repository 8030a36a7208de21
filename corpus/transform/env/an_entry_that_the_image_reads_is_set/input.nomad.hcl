job "web" {
  group "site" {
    task "a" {
      driver = "docker"

      config {
        image = "acme/app:${TAG}"
      }

      env {
        TAG = "1.2.3"
      }
    }
  }
}
