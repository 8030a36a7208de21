job "web" {
  type = "batch"

  parameterized {}

  group "site" {
    task "app" {
      driver = "docker"

      config {
        image = "acme/app:1.2.3"
      }
    }
  }
}
