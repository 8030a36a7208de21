job "web" {
  group "web" {
    task "server" {
      driver = "exec"
      artifact {
        source = "git@gitlab.com:team/site.git"
        #         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ scp-source-without-git
      }
      artifact {
        source = "deploy@git.example.com:srv/site.git?ref=v1.2.3"
        #         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ scp-source-without-git
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
