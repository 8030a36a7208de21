variable "v" {
  default = ""
}

job "web" {
  group "site" {
    task "a" {
      driver = "docker"

      config {
        image = "acme/m@${var.v}"
      }
    }
  }
}
