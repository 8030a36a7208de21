job "web" {
  group "web" {
    task "server" {
      driver = "exec"
      artifact {
        source = "git::git@gitlab.com:team/site.git"
      }
      artifact {
        source = "deploy@git.example.com:srv/site.git?ref=v1.2.3"
      }
      artifact {
        source = "git::git@gitlab.com:team/site.git" # ok: git takes it so
      }
      artifact {
        source = "git@github.com:acme/site.git" # ok: Nomad lets this one through
      }
    }
  }
}
