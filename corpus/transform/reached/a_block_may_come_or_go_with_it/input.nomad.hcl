variable "on" {
  default = true
}

job "web" {
  group "z" {
    task "t" {
      driver = "docker"

      config {
        image = "org/lit:1"
      }

      dynamic "template" {
        for_each = var.on ? ["a"] : []

        content {
          data        = template.value
          destination = "local/${template.key}"
        }
      }
    }
  }
}
