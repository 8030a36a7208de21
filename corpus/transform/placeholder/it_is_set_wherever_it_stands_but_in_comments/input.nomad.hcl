job "web" {
  meta {
    build = "MAIN_VERSION"
  }

  group "site" {
    task "run" {
      driver = "exec"

      # MAIN_VERSION is set by the build
      artifact {
        source = "https://store.example/main:MAIN_VERSION"
      }

      config {
        command = "main:MAIN_VERSION"
      }

      template {
        data        = <<EOT
      version MAIN_VERSION
      EOT
        destination = "local/version"
      }
    }
  }
}
