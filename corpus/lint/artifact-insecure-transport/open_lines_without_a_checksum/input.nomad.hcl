job "web" {
  group "web" {
    task "server" {
      driver = "exec"
      artifact {
        source = "http://example.com/web-1.2.3.tar.gz"
        #         ^^^^ artifact-insecure-transport
      }
      artifact {
        source = "git::git://example.com/site.git?ref=v1.2.3"
        #         ^^^^^^^^ artifact-insecure-transport
      }
      artifact {
        source   = "https://example.com/web-1.2.3.tar.gz"
        insecure = true
        #          ^^^^ artifact-insecure-transport
      }
      artifact {
        source = "http://example.com/web-1.2.3.tar.gz" # ok: its checksum would notice
        options {
          checksum = "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        }
      }
      artifact {
        source = "http://localhost:8080/web-1.2.3.tar.gz" # ok: it does not leave the machine
      }
      artifact {
        source   = "https://example.com/web-1.2.3.tar.gz"
        insecure = false # ok: the certificate is checked
      }
    }
  }
}
