variable "suffix" {
  default = ""
}

job "web" {
  group "site" {
    task "a" {
      driver = "docker"

      config {
        image = "acme/m:1.5${var.suffix}"
      }
    }
  }
}
