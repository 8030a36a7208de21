job "web" {
  namespace = "shop"
  type      = "batch"

  periodic {
    crons = ["@daily"]
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
