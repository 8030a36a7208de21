variable "version" {
  default = "1.3.0"
}

job "web" {
  group "site" {
    task "a" {
      driver = "docker"

      config {
        image = "acme/app:${var.version}-alpine"
      }
    }
  }
}
