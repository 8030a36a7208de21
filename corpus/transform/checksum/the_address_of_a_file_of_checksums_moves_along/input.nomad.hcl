job "web" {
  group "site" {
    task "run" {
      driver = "exec"

      artifact {
        source = "https://store.example/1.2.3/tool_1.2.3_linux_amd64.zip"

        options {
          checksum = "file:https://store.example/1.2.3/SHA256SUMS"
        }
      }

      config {
        command = "local/tool"
      }
    }
  }
}
