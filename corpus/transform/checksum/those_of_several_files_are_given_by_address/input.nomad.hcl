job "a" {
  group "g" {
    task "x" {
      driver = "exec"

      artifact {
        source = "https://dl.example.com/tool/v1.2.3/tool_1.2.3_linux_amd64.tar.gz"

        options {
          checksum = "sha256:2222222222222222222222222222222222222222222222222222222222222222"
        }
      }

      artifact {
        source = "https://dl.example.com/tool/v1.2.3/tool_1.2.3_linux_arm64.tar.gz"

        options {
          checksum = "sha256:3333333333333333333333333333333333333333333333333333333333333333"
        }
      }

      config {
        command = "local/tool"
      }
    }
  }
}
