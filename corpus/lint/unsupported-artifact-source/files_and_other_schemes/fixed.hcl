variable "base" {
  type = string
}
job "web" {
  group "web" {
    task "server" {
      driver = "exec"
      artifact {
        source = "file:///opt/releases/web-1.2.3.tar.gz"
      }
      artifact {
        source = "/opt/releases/web-1.2.3.tar.gz"
      }
      artifact {
        source = "./web-1.2.3.tar.gz"
      }
      artifact {
        source = "git::ssh://git@example.com/team/site.git"
      }
      artifact {
        source = "s3://releases/web-1.2.3.tar.gz"
      }
      artifact {
        source = "ftp://example.com/web-1.2.3.tar.gz"
      }
      artifact {
        source = "git::ssh://git@example.com/team/site.git" # ok: git fetches it
      }
      artifact {
        source = "s3::https://s3.eu-west-1.amazonaws.com/releases/web-1.2.3.tar.gz" # ok: a bucket and a key
      }
      artifact {
        source = "s3://minio.example.com/releases/web-1.2.3.tar.gz" # ok: a server, a bucket and a key
      }
      artifact {
        source = "github.com/acme/site?ref=v1.2.3" # ok: cloned from GitHub
      }
      artifact {
        source = "${var.base}/web-1.2.3.tar.gz" # ok: nobody can tell
      }
      artifact {
        source = "WEB_URL" # ok: it waits to be replaced
      }
    }
  }
}
