job "web" {
  group "web" {
    task "server" {
      driver = "exec"
      artifact {
        source = "https://example.com/web-1.3.0.tar.gz"
      }
      config {
        command = "local/web-1.3.0/bin/web"
        args    = ["--plugins", "local/web-1.3.0/plugins"] # ok: the artifact's own version
      }
    }
    task "java" {
      driver = "java"
      artifact {
        source = "https://repo.example.com/maven2/com/acme/app/2.0.1/app-2.0.1.jar"
      }
      config {
        jar_path = "local/app-2.0.1.jar"
      }
    }
    task "packed" {
      driver = "exec"
      artifact {
        source = "https://example.com/web-1.3.0-2.tar.gz"
      }
      config {
        command = "local/web-1.3.0/bin/web" # ok: the packager's own number is left out inside
      }
    }
    task "placeholder" {
      driver = "exec"
      artifact {
        source = "https://example.com/web-WEB_VERSION.tar.gz"
      }
      config {
        command = "local/web-1.2.3/bin/web" # ok: the other one waits for its version
      }
    }
    task "both" {
      driver = "exec"
      artifact {
        source = "https://example.com/web-1.2.3.tar.gz"
      }
      artifact {
        source = "https://example.com/web-1.3.0.tar.gz"
      }
      config {
        command = "local/web-1.2.3/bin/web" # ok: both are there
      }
    }
  }
}
