variable "key" {
  type = string
}
job "web" {
  group "web" {
    task "server" {
      driver = "exec"
      artifact {
        source = "https://deploy:hunter2@example.com/web-1.2.3.tar.gz"
        #                        ^^^^^^^ credentials-in-source
      }
      artifact {
        source = "s3::https://s3.eu-west-1.amazonaws.com/releases/web.tar.gz?aws_access_key_secret=wJalrXUtnFEMI"
        #                                                                                          ^^^^^^^^^^^^^ credentials-in-source
      }
      artifact {
        source = "git::git@gitlab.com:team/site.git?ref=v1.2.3"
        options {
          sshkey = "LS0tLS1CRUdJTiBPUEVOU1NI"
          #        ^^^^^^^^^^^^^^^^^^^^^^^^^^ credentials-in-source
        }
      }
      artifact {
        source = "https://gitlab.com/api/v4/projects/1/packages/generic/web/1.2.3/web.tar.gz"
        headers {
          PRIVATE-TOKEN = "glpat-a1b2c3d4e5f6"
          #               ^^^^^^^^^^^^^^^^^^^^ credentials-in-source
        }
      }
      artifact {
        source = "https://deploy@example.com/web-1.2.3.tar.gz" # ok: a name alone
      }
      artifact {
        source = "git::git@gitlab.com:team/site.git?ref=v1.2.3"
        options {
          sshkey = var.key # ok: the call gives it
        }
      }
      artifact {
        source = "https://example.com/web-1.2.3.tar.gz"
        headers {
          Authorization = "Bearer ${secret.deploy.token}" # ok: Nomad fetches it first
        }
      }
    }
  }
}
