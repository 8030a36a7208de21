variable "tag" {
  type = string
}

job "web" {
  group "site" {
    task "a" {
      driver = "docker"

      config {
        image = "org/api:${var.tag}"
      }
    }
  }
}
