job "web" {
  group "web" {
    task "server" {
      driver = "exec"
      artifact {
        source = "https://example.com/web-1.3.0.tar.gz"
        options {
          checksum = "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
          #           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ checksum-not-updated
        }
      }
      artifact {
        source = "https://example.com/tool-1.1.0.tar.gz?checksum=md5:d41d8cd98f00b204e9800998ecf8427e"
        #                                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ checksum-not-updated
      }
      artifact {
        source = "https://example.com/data-1.1.0.tar.gz"
        options {
          checksum = "sha256:2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae" # ok: it changed as well
        }
      }
      artifact {
        source = "https://new.example.com/site-1.0.0.tar.gz"
        options {
          checksum = "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" # ok: the same version from elsewhere
        }
      }
    }
  }
}
