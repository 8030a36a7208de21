variable "v" {
  default = "v1.5"
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
