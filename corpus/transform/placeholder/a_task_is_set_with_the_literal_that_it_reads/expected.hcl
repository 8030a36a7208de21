job "web" {
  meta {
    version = "1.0"
  }

  group "site" {
    task "app" {
      driver = "docker"

      config {
        image = "reg.example/app:${NOMAD_META_version}"
      }

      env {
        VERSION = "1.0"
      }
    }

    task "other" {
      driver = "docker"

      config {
        image = "redis:7"
      }

      env {
        VERSION = "APP_VERSION"
      }
    }
  }
}
