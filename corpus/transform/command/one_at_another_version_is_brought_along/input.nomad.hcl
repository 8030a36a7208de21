job "web" {
  group "site" {
    task "run" {
      driver = "exec"

      artifact {
        source = "https://store.example/tool-1.2.3.linux-amd64.tar.gz"
      }

      config {
        command = "local/tool-1.0.0.linux-amd64/tool"
      }
    }
  }
}
