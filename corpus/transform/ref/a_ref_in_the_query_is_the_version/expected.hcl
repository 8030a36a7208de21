job "web" {
  group "site" {
    task "run" {
      driver = "exec"

      artifact {
        source = "git::https://git.example/acme/site.git?ref=v1.3.0"
      }
    }
  }
}
