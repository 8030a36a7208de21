variable "apps" {
  default = ["1.0", "1.1"]
}

job "web" {
  dynamic "group" {
    for_each = var.apps
    labels   = ["site"]

    content {
      task "app" {
        driver = "docker"

        config {
          image = "reg.example/app:${group.value}"
        }
      }
    }
  }
}
