job "web" {
  group "site" {
    task "run" {
      driver = "exec"

      artifact {
        source = "https://store.example/tool-1.3.0.linux-amd64.tar.gz"
      }

      config {
        command = "local/tool-1.3.0.linux-amd64/tool"
      }
    }
  }
}
