job "web" {
  group "web" {
    task "server" {
      driver = "exec"
      artifact {
        source = "git::https://github.com/acme/site?ref=main"
        #                                               ^^^^ git-ref-branch
      }
      artifact {
        source = "git::https://github.com/acme/site"
        options {
          ref = "feature/login"
          #      ^^^^^^^^^^^^^ git-ref-branch
        }
      }
      artifact {
        source = "git::https://github.com/acme/site?ref=v1.2.3" # ok: a tag
      }
      artifact {
        source = "git::https://github.com/acme/site"
        options {
          ref = "72b816fd4a1e3f0f6d0d7b1a2c9f2f6f2d5b9a31" # ok: a commit
        }
      }
    }
  }
}
