variable "image" {
  default = "reg.example/org/app:1.2.3@sha256:1111111111111111111111111111111111111111111111111111111111111111"
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
