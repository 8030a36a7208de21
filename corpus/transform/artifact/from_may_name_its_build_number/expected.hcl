job "web" {
  group "site" {
    task "a" {
      driver = "exec"

      artifact {
        source = "https://store/mytool_1.2.4-1_amd64.deb"
      }

      config {
        command = "local/mytool_1.2.4-1_amd64.deb"
      }
    }
  }
}
