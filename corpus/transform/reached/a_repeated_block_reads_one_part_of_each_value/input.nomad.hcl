locals {
  services = {
    api = { version = "1.2.0", port = 80 }
    web = { version = "2.0.0", port = 81 }
  }
}

job "a" {
  dynamic "group" {
    for_each = local.services
    labels   = [group.key]

    content {
      network {
        port "http" {
          to = group.value.port
        }
      }

      task "main" {
        driver = "docker"

        config {
          image = "org/${group.key}:${group.value.version}"
        }
      }
    }
  }

  group "z" {
    task "one" {
      driver = "docker"

      config {
        image = "org/one:${local.services["web"].version}"
      }

      env {
        PORT    = local.services["api"].port
        VERSION = upper(local.services["api"].version)
      }
    }
  }
}
