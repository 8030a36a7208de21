variable "v" {
  default = ""
}

job "web" {
  group "site" {
    task "a" {
      driver = "exec"

      artifact {
        source = "https://store/app/${var.v}/app"
      }
    }
  }
}
