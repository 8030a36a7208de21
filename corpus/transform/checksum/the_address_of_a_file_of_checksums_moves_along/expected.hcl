job "web" {
  group "site" {
    task "run" {
      driver = "exec"

      artifact {
        source = "https://store.example/1.3.0/tool_1.3.0_linux_amd64.zip"

        options {
          checksum = "file:https://store.example/1.3.0/SHA256SUMS"
        }
      }

      config {
        command = "local/tool"
      }
    }
  }
}
