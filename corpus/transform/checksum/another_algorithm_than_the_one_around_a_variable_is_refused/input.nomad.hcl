variable "sum" {
  default = "1111111111111111111111111111111111111111111111111111111111111111"
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
