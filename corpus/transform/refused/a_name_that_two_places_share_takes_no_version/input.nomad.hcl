variable "name" {
  default = "app"
}

job "web" {
  group "site" {
    task "a" {
      driver = "docker"

      config {
        image = var.name
      }
    }

    task "b" {
      driver = "exec"

      artifact {
        source = "http://store/${var.name}-1.2.3.zip"
      }
    }
  }
}
