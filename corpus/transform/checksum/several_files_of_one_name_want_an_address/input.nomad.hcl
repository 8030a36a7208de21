job "web" {
  group "site" {
    task "intel" {
      driver = "exec"

      artifact {
        source = "https://store.example/tool-1.2.3-amd64.zip"

        options {
          checksum = "sha256:1111111111111111111111111111111111111111111111111111111111111111"
        }
      }

      config {
        command = "local/tool"
      }
    }

    task "arm" {
      driver = "exec"

      artifact {
        source = "https://store.example/tool-1.2.3-arm64.zip"

        options {
          checksum = "sha256:1111111111111111111111111111111111111111111111111111111111111111"
        }
      }

      config {
        command = "local/tool"
      }
    }
  }
}
