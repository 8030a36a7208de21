job "web" {
  meta {
    version = "APP_VERSION"
  }

  group "site" {
    task "app" {
      driver = "docker"

      config {
        image = "reg.example/app:${NOMAD_META_version}"
      }

      env {
        VERSION = "APP_VERSION"
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
