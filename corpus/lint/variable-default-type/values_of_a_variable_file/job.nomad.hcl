variable "count" {
  type = number
}
variable "labels" {
  type    = map(string)
  default = {}
}
variable "ports" {
  type = object({ http = number })
}
variable "names" {
  type = set(string)
}
variable "zone" {}
job "web" {
  group "web" {
    count = var.count
    task "server" {
      driver = "docker"
      config {
        image  = "acme/web:1.4.2"
        labels = var.labels
      }
      env {
        PORT = var.ports.http
        NAME = join(",", var.names)
        ZONE = var.zone
      }
    }
  }
}
