variable "image" {
  default = "reg.example/org/app:1.3.0@sha256:3333333333333333333333333333333333333333333333333333333333333333"
}

job "web" {
  group "site" {
    task "app" {
      driver = "docker"

      config {
        image = var.image
      }
    }
  }
}
