job "web" {
  group "web" {
    task "server" {
      driver = "exec"
      artifact {
        source = "https://example.com/web-1.2.3.tar.gz"
        options {
          checksum = "md5:d41d8cd98f00b204e9800998ecf8427e"
          #           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ artifact-weak-checksum
        }
      }
      artifact {
        source = "https://example.com/web-1.2.3.tar.gz?checksum=sha1:da39a3ee5e6b4b0d3255bfef95601890afd80709"
        #                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ artifact-weak-checksum
      }
      artifact {
        source = "https://example.com/web-1.2.3.tar.gz"
        options {
          checksum = "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" # ok: nobody can forge it
        }
      }
      artifact {
        source = "https://example.com/web-1.2.3.tar.gz?checksum=file:https://example.com/SHA256SUMS" # ok: a file of sums
      }
    }
  }
}
