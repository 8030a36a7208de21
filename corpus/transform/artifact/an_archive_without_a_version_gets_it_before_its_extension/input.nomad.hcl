job "web" {
  group "site" {
    task "run" {
      driver = "exec"

      artifact {
        source = "https://store.example/tool.tar.gz"
      }

      config {
        command = "local/tool/bin/tool"
      }
    }
  }
}
