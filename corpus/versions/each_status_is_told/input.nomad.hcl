job "web" {
  group "webs" {
    task "pinned" {
      config {
        image = "registry.example:5000/org/api:1.4.1"
      }
    }
    task "floating" {
      config {
        image = "redis:latest"
      }
    }
    task "placeholder" {
      config {
        image = "org/worker:WORKER_VERSION"
      }
    }
    task "unversioned" {
      config {
        image = "nginx"
      }
    }
    task "computed" {
      config {
        image = "org/app:${attr.platform.version}"
      }
    }
  }
}
