job "web" {
  type = "batch"

  periodic {
    crons     = ["@daily"]
    time_zone = "Europe/Berlin"
  }

  group "site" {
    task "app" {
      driver = "docker"

      config {
        image = "acme/app:1.2.3"
      }
    }
  }
}
