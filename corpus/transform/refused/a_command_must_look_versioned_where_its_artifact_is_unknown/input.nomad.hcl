variable "version" {}

job "web" {
  group "site" {
    task "a" {
      driver = "exec"

      artifact {
        source = "http://store/app-${var.version}.zip"
      }

      config {
        command = "local/app-1.2.3/bin/app"
      }
    }
  }
}
