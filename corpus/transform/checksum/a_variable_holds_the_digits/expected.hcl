variable "sum" {
  default = "2222222222222222222222222222222222222222222222222222222222222222"
}

job "web" {
  group "site" {
    task "run" {
      driver = "exec"

      artifact {
        source = "https://store.example/tool-1.3.0.zip"

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
