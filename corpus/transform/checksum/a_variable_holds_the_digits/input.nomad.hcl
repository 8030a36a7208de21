variable "sum" {
  default = "1111111111111111111111111111111111111111111111111111111111111111"
}

job "web" {
  group "site" {
    task "run" {
      driver = "exec"

      artifact {
        source = "https://store.example/tool-1.2.3.zip"

        options {
          checksum = "sha256:${var.sum}"
        }
      }

      config {
        command = "local/tool"
      }
    }
  }
}
