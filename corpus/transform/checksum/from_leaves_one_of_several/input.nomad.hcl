job "web" {
  group "site" {
    task "old" {
      driver = "exec"

      artifact {
        source = "https://store.example/app-0.9.tgz"

        options {
          checksum = "sha256:0000000000000000000000000000000000000000000000000000000000000000"
        }
      }

      config {
        command = "local/run"
      }
    }

    task "new" {
      driver = "exec"

      artifact {
        source = "https://store.example/app-1.0.tgz"

        options {
          checksum = "sha256:0000000000000000000000000000000000000000000000000000000000000000"
        }
      }

      config {
        command = "local/run"
      }
    }
  }
}
