variable "team" {
  type = string
}
job "web" {
  group "web" {
    task "registry" {
      driver = "docker"
      config {
        image = "Registry.example.com:5000/team/my__web-app:v1.2.3_4" # ok: only the registry has a capital
      }
    }
    task "scheme" {
      driver = "docker"
      config {
        image = "https://gcr.io/team/web:1.2.3" # ok: the driver drops it
      }
    }
    task "unknown" {
      driver = "docker"
      config {
        image = "${var.team}/Web:1.2.3" # ok: it may be a registry
      }
    }
    task "placeholder" {
      driver = "docker"
      config {
        image = "web:<version>" # ok: it waits to be replaced
      }
    }
    task "podman" {
      driver = "podman"
      config {
        image = "docker://docker.io/library/redis:7.2.4" # ok: another driver takes transports
      }
    }
  }
}
