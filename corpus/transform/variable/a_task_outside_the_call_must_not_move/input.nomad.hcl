variable "tag" {
  default = "1.2.3"
}

job "web" {
  group "site" {
    task "a" {
      driver = "docker"

      config {
        image = "acme/app:${var.tag}"
      }
    }

    task "b" {
      driver = "docker"

      config {
        image = "acme/app:${var.tag}"
      }
    }
  }
}
