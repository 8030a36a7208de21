variable "version" {
  type    = string
  default = ""
}
variable "tag" {
  type    = string
  default = "7.2.4"
}
job "web" {
  group "web" {
    task "server" {
      driver = "docker"
      config {
        image = "registry.example.com/web:${var.version}" # one finding, which says where that is empty
        #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ image-latest
      }
    }
    task "cache" {
      driver = "docker"
      config {
        image = "redis:${var.tag}" # ok
      }
    }
  }
}
