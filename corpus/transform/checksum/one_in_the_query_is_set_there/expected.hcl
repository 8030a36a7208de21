job "web" {
  group "site" {
    task "run" {
      driver = "exec"

      artifact {
        source = "https://store.example/tool-1.3.0.zip?checksum=sha256:2222222222222222222222222222222222222222222222222222222222222222"
      }

      config {
        command = "local/tool"
      }
    }
  }
}
