job "web" {
  group "web" {
    task "server" {
      driver = "exec"
      artifact {
        source = "https://example.com/web-1.2.3.tar.gz"
        options {
          checksum = "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        }
      }
      artifact {
        source = "https://example.com/tool-1.0.0.tar.gz?checksum=md5:d41d8cd98f00b204e9800998ecf8427e"
      }
      artifact {
        source = "https://example.com/data-1.0.0.tar.gz"
        options {
          checksum = "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        }
      }
      artifact {
        source = "https://old.example.com/site-1.0.0.tar.gz"
        options {
          checksum = "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        }
      }
    }
  }
}
