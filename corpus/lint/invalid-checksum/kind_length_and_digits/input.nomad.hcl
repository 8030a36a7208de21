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
          checksum = "sha256:e3b0c44298fc1c149afbf4c8996fb924"
          #           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ invalid-checksum
        }
      }
      artifact {
        source = "https://example.com/web-1.2.3.tar.gz"
        options {
          checksum = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
          #           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ invalid-checksum
        }
      }
      artifact {
        source = "https://example.com/web-1.2.3.tar.gz"
        options {
          checksum = "SHA1:da39a3ee5e6b4b0d3255bfef95601890afd80709"
          #           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ invalid-checksum
        }
      }
      artifact {
        source = "https://example.com/web-1.2.3.tar.gz"
        options {
          checksum = "sha384:38b060a751ac96384cd9327eb1b1e36a21fdb71114be0743"
          #           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ invalid-checksum
        }
      }
      artifact {
        source = "https://example.com/web-1.2.3.tar.gz?checksum=md5:xyz"
        #                                                       ^^^^^^^ invalid-checksum
      }
      artifact {
        source = "https://example.com/web-1.2.3.tar.gz"
        options {
          checksum = " "
          #           ^ invalid-checksum
        }
      }
    }
  }
}
