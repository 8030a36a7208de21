variable "tag" {
  default = "2.0"
}

job "web" {
  group "site" {
    task "app" {
      driver = "docker"

      config {
        image = "reg.example/app:${var.tag}"
      }
    }

    task "migrate" {
      driver = "docker"

      config {
        image = "reg.example/app:${var.tag}-migrate"
      }
    }
  }
}
