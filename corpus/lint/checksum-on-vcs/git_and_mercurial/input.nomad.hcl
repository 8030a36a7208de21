job "web" {
  group "web" {
    task "server" {
      driver = "exec"
      artifact {
        source = "git::https://github.com/acme/site"
        options {
          ref      = "v1.2.3"
          checksum = "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
          #           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ checksum-on-vcs
        }
      }
      artifact {
        source = "hg::https://example.com/team/site?rev=1.2.3&checksum=md5:d41d8cd98f00b204e9800998ecf8427e"
        #                                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ checksum-on-vcs
      }
      artifact {
        source = "https://example.com/web-1.2.3.tar.gz"
        options {
          checksum = "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" # ok: a file
        }
      }
      artifact {
        source = "github.com/acme/site?ref=v1.2.3" # ok: none is asked for
      }
    }
  }
}
