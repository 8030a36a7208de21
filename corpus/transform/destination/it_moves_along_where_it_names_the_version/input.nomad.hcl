job "web" {
  group "site" {
    task "run" {
      driver = "exec"

      artifact {
        source      = "https://store.example/tool-1.2.3.zip"
        destination = "local/tool-1.2.3"
      }

      config {
        command = "local/tool-1.2.3/bin/tool"
      }
    }
  }
}
