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
    }

    task "other" {
      driver = "docker"

      config {
        image = "reg.example/app:${NOMAD_META_version}"
      }
    }
  }
}
