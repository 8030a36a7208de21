job "web" {
  group "site" {
    task "a" {
      driver = "exec"

      artifact {
        source = "https://store/mytool_1.2.3-4_amd64.deb"
      }
    }
  }
}
