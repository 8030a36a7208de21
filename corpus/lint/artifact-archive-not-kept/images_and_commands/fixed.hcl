job "web" {
  group "web" {
    task "server" {
      driver = "docker"
      artifact {
        source = "https://example.com/web-1.2.3.tar"
        options {
          archive = "false"
        }
      }
      config {
        image = "web:1.2.3"
        load  = "web-1.2.3.tar"
      }
    }
    task "unzip" {
      driver = "exec"
      artifact {
        source = "https://example.com/assets-1.2.3.zip"
        options {
          checksum = "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
          archive  = "false"
        }
      }
      config {
        command = "/usr/bin/unzip"
        args    = ["local/assets-1.2.3.zip"]
      }
    }
    task "kept" {
      driver = "docker"
      artifact {
        source = "https://example.com/web-1.2.3.tar"
        options {
          archive = false
        }
      }
      config {
        image = "web:1.2.3"
        load  = "web-1.2.3.tar" # ok: it stays packed
      }
    }
    task "jar" {
      driver = "java"
      artifact {
        source = "https://example.com/app-1.2.3.jar"
      }
      config {
        jar_path = "local/app-1.2.3.jar" # ok: a jar is never unpacked
      }
    }
  }
}
