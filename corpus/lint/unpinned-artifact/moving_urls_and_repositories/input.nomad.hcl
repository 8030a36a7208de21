job "web" {
  group "web" {
    task "server" {
      driver = "exec"
      artifact {
        source = "https://github.com/acme/web/releases/latest/download/web.tar.gz"
        #        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unpinned-artifact
      }
      artifact {
        source = "https://github.com/acme/web/archive/refs/heads/main.tar.gz"
        #        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unpinned-artifact
      }
      artifact {
        source = "git::https://github.com/acme/site"
        #        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unpinned-artifact
      }
      artifact {
        source = "https://github.com/acme/web/releases/download/v1.2.3/web.tar.gz" # ok: a version
      }
      artifact {
        source = "https://example.com/nightly/web.tar.gz" # ok: its checksum pins it
        options {
          checksum = "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        }
      }
      artifact {
        source = "git::https://github.com/acme/site" # ok: a tag
        options {
          ref = "v1.2.3"
        }
      }
      artifact {
        source = "https://example.com/web/WEB_VERSION/web.tar.gz" # ok: a placeholder waits for its version
      }
    }
  }
}
