variable "cache" {
  default = "redis"
}
job "web" {
  group "web" {
    task "bare" {
      config {
        image = "redis"
        #       ^^^^^^^ image-latest
      }
    }
    task "latest" {
      config {
        image = "registry.example.com:5000/team/redis:latest"
        #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ image-latest
      }
    }
    task "variable" {
      config {
        image = var.cache
        #       ^^^^^^^^^ image-latest
      }
    }
    task "pinned" {
      config {
        image = "redis:7.2.4" # ok: a version
      }
    }
    task "digest" {
      config {
        image = "redis@sha256:0d0d7e8ff2ae3b1b7d1a3e9bb8f1f4d1ea5ce5ab3b3a1f0b6b3a7e3f1c2d3e4f" # ok: nothing is as certain
      }
    }
    task "unknown" {
      config {
        image = "redis:${var.unknown}" # ok: nobody can tell
      }
    }
  }
}
