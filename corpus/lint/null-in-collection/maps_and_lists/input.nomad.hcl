variable "level" {
  type = string
}
variable "home" {
  type    = string
  default = null
}
job "web" {
  datacenters = ["dc1", null]
  #                     ^^^^ null-in-collection
  meta        = { team = null, stage = "live" }
  #                      ^^^^ null-in-collection
  group "web" {
    task "server" {
      driver = "docker"
      config {
        image = "acme/web:1.4.2"
        labels = {
          team = null # ok: the driver leaves it out
        }
      }
      env {
        LEVEL = var.level # ok: a run gives it
        EMPTY = ""        # ok
        HOME  = null
        #       ^^^^ null-in-collection
        ROOT  = var.home
        #       ^^^^^^^^ null-in-collection
      }
    }
  }
}
