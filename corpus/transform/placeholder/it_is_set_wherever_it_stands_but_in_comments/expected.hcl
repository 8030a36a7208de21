job "web" {
  meta {
    build = "72b816f"
  }

  group "site" {
    task "run" {
      driver = "exec"

      # MAIN_VERSION is set by the build
      artifact {
        source = "https://store.example/main:72b816f"
      }

      config {
        command = "main:72b816f"
      }

      template {
        data        = <<EOT
      version 72b816f
      EOT
        destination = "local/version"
      }
    }
  }
}
