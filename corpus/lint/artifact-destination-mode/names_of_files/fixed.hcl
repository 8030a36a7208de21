job "web" {
  group "web" {
    task "server" {
      driver = "java"
      artifact {
        source      = "https://example.com/app-1.2.3.jar"
        destination = "local/app.jar"
        mode        = "file"
      }
      artifact {
        source      = "https://example.com/web.yaml"
        destination = "local/web.yaml"
        mode        = "any"
      }
      artifact {
        source      = "https://example.com/app-1.2.3.jar"
        destination = "local/app.jar" # ok: that is the file
        mode        = "file"
      }
      artifact {
        source      = "https://example.com/app-1.2.3.jar"
        destination = "local/lib" # ok: a directory
      }
      artifact {
        source      = "https://example.com/web-1.2.3.tar.gz"
        destination = "local/web-1.2.3" # ok: the archive is unpacked there
      }
    }
  }
}
