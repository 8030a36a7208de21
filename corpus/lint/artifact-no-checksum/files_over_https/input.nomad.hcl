variable "mirror" {
  default = "https://mirror.example.com"
}
job "web" {
  group "web" {
    task "server" {
      driver = "exec"
      artifact {
        source = "https://example.com/web-1.2.3.tar.gz"
        #        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ artifact-no-checksum
      }
      artifact {
        source = "${var.mirror}/assets/2.0.1/assets.zip"
        #        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ artifact-no-checksum
      }
      artifact {
        source = "https://example.com/web-1.2.3.tar.gz" # ok: checked below
        options {
          checksum = "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        }
      }
      artifact {
        source = "https://example.com/web-1.2.3.tar.gz?checksum=md5:d41d8cd98f00b204e9800998ecf8427e" # ok: checked here
      }
      artifact {
        source = "git::https://github.com/acme/site?ref=v1.2.3" # ok: a repository has no checksum
      }
      artifact {
        source = "https://example.com/nightly/web.tar.gz" # ok: what moves has none either, see unpinned-artifact
      }
    }
  }
}
