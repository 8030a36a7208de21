variable "v" {
  default = "1.4.1"
}

job "api" {
  group "web" {
    task "api" {
      driver = "docker"

      config {
        image = "org/api:${var.v}"
      }
    }
  }

  group "side" {
    task "s" {
      driver = "docker"

      config {
        image = format("org/side:%s", var.v)
      }
    }
  }
}
