variable "major" {
  default = "1"
}

variable "minor" {
  default = "2"
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
