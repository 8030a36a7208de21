variable "a" {
  default = "2"

  validation {
    condition     = length(var.a) > 0
    error_message = "It is empty."
  }
}

variable "b" {
  default = "2"
}

locals {
  made = merge({ a = var.a }, { b = var.b })
}

job "web" {
  group "site" {
    task "app" {
      driver = "docker"

      config {
        image = "acme/app:1"
        args  = [local.made.b]
      }
    }
  }
}
