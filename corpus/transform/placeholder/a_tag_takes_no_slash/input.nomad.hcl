job "web" {
  group "site" {
    task "app" {
      driver = "docker"

      config {
        image = "reg.example/app:APP_VERSION"
      }
    }
  }
}
