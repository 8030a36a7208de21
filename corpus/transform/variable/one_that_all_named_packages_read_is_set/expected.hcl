variable "tag" {
  default = "1.3.0"
}

job "web" {
  group "site" {
    task "a" {
      driver = "docker"

      config {
        image = "acme/api:${var.tag}"
      }
    }

    task "b" {
      driver = "docker"

      config {
        image = "acme/ui:${var.tag}"
      }
    }
  }
}
