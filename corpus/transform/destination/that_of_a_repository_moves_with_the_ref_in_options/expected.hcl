job "web" {
  group "site" {
    task "build" {
      driver = "exec"

      artifact {
        source      = "git::https://github.com/acme/app"
        destination = "local/app-v1.2.4"

        options {
          ref = "v1.2.4"
        }
      }

      config {
        command = "local/app-v1.2.4/build.sh"
      }
    }
  }
}
