variables {
  versions = { api = "1.4.1", db = null }
}

locals {
  tag   = "v${var.versions.api}"
  image = "org/api:${local.tag}-alpine"
}

job "web" {
  group "webs" {
    task "api" {
      config {
        image = local.image
      }
    }
    task "db" {
      config {
        image = "org/db:${var.versions.db}"
      }
    }
  }
}
