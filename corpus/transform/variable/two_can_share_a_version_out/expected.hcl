variable "major" {
  default = "3"
}

variable "minor" {
  default = "4"
}

job "web" {
  group "site" {
    task "a" {
      driver = "docker"

      config {
        image = "acme/app:${var.major}.${var.minor}"
      }
    }
  }
}
