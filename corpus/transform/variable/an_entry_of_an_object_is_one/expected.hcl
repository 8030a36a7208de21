variable "versions" {
  default = {
    app   = "1.3.0"
    redis = "7.2"
  }
}

job "web" {
  group "site" {
    task "a" {
      driver = "docker"

      config {
        image = "acme/app:${var.versions.app}"
      }
    }

    task "b" {
      driver = "docker"

      config {
        image = "redis:${var.versions["redis"]}"
      }
    }
  }
}
