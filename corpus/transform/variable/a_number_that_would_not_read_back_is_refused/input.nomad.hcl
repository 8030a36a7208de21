variable "major" {
  default = 7
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
