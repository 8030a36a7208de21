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
        source = "https://store.example/app-2.0.tgz"

        options {
          checksum = "sha256:2222222222222222222222222222222222222222222222222222222222222222"
        }
      }

      config {
        command = "local/run"
      }
    }
  }
}
