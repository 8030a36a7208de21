variable "count" {
  type    = number
  default = 2
}

variable "on" {
  default = true
}

job "web" {
  group "z" {
    count = var.count

    task "t" {
      driver = "docker"

      config {
        image = "org/lit:1"
      }

      resources {
        cpu    = var.count * 100
        memory = max(var.count, 64)
      }
    }
  }

  group "other" {
    count = var.on ? 1 : 2

    task "t" {
      driver = "docker"

      config {
        image = "org/lit:1"
      }
    }
  }
}
