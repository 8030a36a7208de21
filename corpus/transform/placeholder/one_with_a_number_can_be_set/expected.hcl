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
        image = "acme/lit2:1.0"
      }
    }

    task "c" {
      driver = "docker"

      config {
        image = "acme/lit3:7"
      }
    }

    task "d" {
      driver = "docker"

      config {
        image = "acme/lit4:x"
      }
    }
  }
}
