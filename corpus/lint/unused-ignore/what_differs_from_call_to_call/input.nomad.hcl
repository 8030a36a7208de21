variable "tag" {
  type    = string
  default = "7.2.4"
}
job "web" {
  group "web" {
    task "server" {
      driver = "docker"
      config {
        image = "redis:${var.tag}" # jobstamp:ignore image-latest ok: a variable file may say `latest`
      }
    }
    task "cache" {
      driver = "docker"
      config {
        image = "redis:7.2.4" # jobstamp:ignore image-latest nobody knows
        #                                       ^^^^^^^^^^^^ unused-ignore
      }
    }
  }
}
