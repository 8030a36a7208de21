job "web" {
  group "site" {
    task "run" {
      driver = "exec"

      artifact {
        source = "https://store.example/tool-1.2.3.zip"
      }

      config {
        command = "local/tool-1.2.3/tool"
      }
    }
  }
}
