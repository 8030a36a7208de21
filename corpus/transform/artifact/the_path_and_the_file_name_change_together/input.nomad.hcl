job "web" {
  group "site" {
    task "run" {
      driver = "exec"

      artifact {
        source = "https://github.com/acme/tool/releases/download/v1.2.3/tool-1.2.3-linux_amd64.tar.gz"
      }

      config {
        command = "local/tool"
      }
    }
  }
}
