variable "tag" {
  default = "7.2"
}

locals {
  release = "http://store.example/api-1.4.1.tar.gz"
}

job "web" {
  meta {
    worker = "2.0.0"
  }
  group "webs" {
    task "redis" {
      config {
        image = "redis:${var.tag}-alpine"
      }
    }
    task "api" {
      artifact {
        source = local.release
      }
    }
    task "worker" {
      artifact {
        source = "http://store.example/worker:${NOMAD_META_worker}"
      }
    }
  }
}
