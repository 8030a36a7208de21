variable "sum" {
  default = "4444444444444444444444444444444444444444444444444444444444444444"
}

job "a" {
  group "g" {
    task "y" {
      driver = "exec"

      artifact {
        source = "https://dl.example.com/vt/v1.2.3/vt_1.2.3.tar.gz"

        options {
          checksum = "sha256:${var.sum}"
        }
      }

      config {
        command = "local/vt"
      }
    }
  }
}
