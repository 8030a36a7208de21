variable "v" {
  default = ""
}

job "web" {
  group "site" {
    task "a" {
      driver = "exec"

      artifact {
        source = "git::https://example.com/acme/app.git?ref=${var.v}"
      }
    }
  }
}
