job "web" {
  group "site" {
    task "a" {
      driver = "docker"

      config {
        image = "acme/lit:MAIN_VERSION"
      }
    }

    task "b" {
      driver = "docker"

      config {
        image = "acme/lit2:MAIN_VERSION_2"
      }
    }

    task "c" {
      driver = "docker"

      config {
        image = "acme/lit3:BUILD_1"
      }
    }

    task "d" {
      driver = "docker"

      config {
        image = "acme/lit4:SHA256_TAG"
      }
    }
  }
}
