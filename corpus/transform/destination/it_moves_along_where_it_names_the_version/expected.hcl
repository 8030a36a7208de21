job "web" {
  group "site" {
    task "run" {
      driver = "exec"

      artifact {
        source      = "https://store.example/tool-1.3.0.zip"
        destination = "local/tool-1.3.0"
      }

      config {
        command = "local/tool-1.3.0/bin/tool"
      }
    }
  }
}
