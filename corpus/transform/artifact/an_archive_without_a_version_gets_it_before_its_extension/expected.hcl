job "web" {
  group "site" {
    task "run" {
      driver = "exec"

      artifact {
        source = "https://store.example/tool-1.3.0.tar.gz"
      }

      config {
        command = "local/tool/bin/tool"
      }
    }
  }
}
