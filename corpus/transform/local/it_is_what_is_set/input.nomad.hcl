locals {
  base    = "https://store.example"
  version = "1.2.3"
}

job "web" {
  group "site" {
    task "run" {
      driver = "exec"

      artifact {
        source = "${local.base}/v${local.version}/tool-${local.version}.zip"
      }

      config {
        command = "local/tool"
      }
    }
  }
}
