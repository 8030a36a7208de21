variable "tag" {
  default = "2.9"
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
