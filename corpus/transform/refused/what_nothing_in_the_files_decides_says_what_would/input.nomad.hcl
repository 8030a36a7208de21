variable "tag" {
  type = string
}

variable "none" {
  default = null
}

variable "v" {
  default = "1.2.3"
}

job "web" {
  group "site" {
    task "a" {
      driver = "docker"

      config {
        image = "org/api:${var.tag}"
      }
    }

    task "b" {
      driver = "docker"

      config {
        image = "org/api:${var.none}"
      }
    }

    task "c" {
      driver = "docker"

      config {
        image = "org/api:${meta.tag}"
      }
    }

    task "d" {
      driver = "docker"

      config {
        image = "org/api:${var.undeclared}"
      }
    }

    task "e" {
      driver = "docker"

      config {
        image = "org/api:${lower(var.v)}"
      }
    }

    task "f" {
      driver = "docker"

      config {
        image = "org/api:${uuidv4()}"
      }
    }
  }
}
