job "web" {
  group "site" {
    task "build" {
      driver = "exec"

      artifact {
        source      = "git::https://github.com/acme/app"
        destination = "local/app-v1.2.3"

        options {
          ref = "v1.2.3"
        }
      }

      config {
        command = "local/app-v1.2.3/build.sh"
      }
    }
  }
}
