variable "tag" {
  default = "1.0"
}

job "web" {
  group "site" {
    task "app" {
      driver = "docker"

      config {
        image = "reg.example/app:v${var.tag}-alpine"
      }
    }
  }
}
