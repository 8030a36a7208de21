variable "v" {
  default = "1.5"
}

job "web" {
  group "site" {
    task "a" {
      driver = "exec"

      artifact {
        source = "https://store/app-${var.v}.tar.gz"
      }
    }
  }
}
