variable "version" {
  default = "1.4.1"
}

job "web" {
  group "webs" {
    task "first" {
      config {
        image = "org/api:${var.version}"
      }
    }
    task "second" {
      config {
        image = "org/api:${var.version}"
      }
    }
    task "of_another_package" {
      config {
        image = "org/worker:${var.version}"
      }
    }
  }
}
