variable "digest" {
  type = string
}
job "web" {
  group "web" {
    task "server" {
      driver = "exec"
      artifact {
        source = "https://example.com/web-1.2.3.tar.gz"
        options {
          checksum = "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" # ok: 64 digits
        }
      }
      artifact {
        source = "https://example.com/web-1.2.3.tar.gz?checksum=d41d8cd98f00b204e9800998ecf8427e" # ok: a query takes a bare one
      }
      artifact {
        source = "https://example.com/web-1.2.3.tar.gz"
        options {
          checksum = "sha256:${var.digest}" # ok: nobody can tell
        }
      }
      artifact {
        source = "https://example.com/web-1.2.3.tar.gz"
        options {
          checksum = "MAIN_CHECKSUM" # ok: a placeholder waits to be replaced
        }
      }
    }
  }
}
