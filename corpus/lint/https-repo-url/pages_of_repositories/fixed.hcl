job "web" {
  group "web" {
    task "server" {
      driver = "exec"
      artifact {
        source = "git::https://github.com/acme/site"
      }
      artifact {
        source = "git::https://git.example.com/team/site.git?ref=v1.2.3"
      }
      artifact {
        source = "git::https://github.com/acme/site?ref=v1.2.3" # ok: git clones it
      }
      artifact {
        source = "github.com/acme/site?ref=v1.2.3" # ok: so does this
      }
      artifact {
        source = "https://github.com/acme/site/archive/refs/tags/v1.2.3.tar.gz" # ok: a file
      }
    }
  }
}
