job "web" {
  group "site" {
    task "run" {
      driver = "exec"

      artifact {
        source = "https://github.com/acme/tool/releases/download/v1.3.0/tool-1.3.0-linux_amd64.tar.gz"
      }

      config {
        command = "local/tool"
      }
    }
  }
}
