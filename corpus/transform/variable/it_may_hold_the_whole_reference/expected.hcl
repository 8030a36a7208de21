variable "registry" {
  default = "registry.example:5000/"
}

variable "image" {
  default = "acme/app:1.3.0"
}

job "web" {
  group "site" {
    task "a" {
      driver = "docker"

      config {
        image = "${var.registry}${var.image}"
      }
    }
  }
}
