variable "env" {
  default = {
    VERSION = "1.3.0"
    LEVEL   = "info"
  }
}

locals {
  tags  = ["v-${var.env.VERSION}", "http"]
  words = ["--level", var.env.LEVEL]
  all   = local.tags
}

job "web" {
  group "site" {
    service {
      name = "app"
      tags = local.all
    }

    task "app" {
      driver = "docker"
      env    = var.env

      config {
        image = "acme/app:${var.env.VERSION}"
        args  = local.words
      }

      meta {
        short = join(".", [for part in split(".", var.env.VERSION) : part])
        level = var.env["LEVEL"]
        parts = local.all[0]
        last  = local.all[*]
        some  = var.env[upper("version")]
      }
    }
  }
}
