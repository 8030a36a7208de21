job "web" {
  group "site" {
    task "a" {
      driver = "docker"

      config {
        image = "acme/lit:1.0"
      }
    }

    task "b" {
      driver = "docker"

      config {
        image = "acme/lit2:MAIN_VERSION_2"
      }
    }
  }
}
