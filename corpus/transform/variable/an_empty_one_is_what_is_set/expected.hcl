variable "v" {
  default = "1.5"
}

job "web" {
  group "site" {
    task "a" {
      driver = "docker"

      config {
        image = "acme/m:${var.v}"
      }
    }
  }
}
