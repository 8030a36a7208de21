variable "v" {
  default = "sha256:1111111111111111111111111111111111111111111111111111111111111111"
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
