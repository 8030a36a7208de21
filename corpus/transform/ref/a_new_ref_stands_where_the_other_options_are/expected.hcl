job "web" {
  group "site" {
    task "run" {
      driver = "exec"

      artifact {
        source = "git::https://git.example/acme/site.git"

        options {
          depth = 1
          ref = "v1.3.0"
        }
      }
    }
  }
}
