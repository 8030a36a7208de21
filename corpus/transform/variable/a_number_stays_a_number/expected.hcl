variable "major" {
  default = 8
}

job "web" {
  group "site" {
    task "a" {
      driver = "docker"

      config {
        image = "redis:${var.major}"
      }
    }
  }
}
