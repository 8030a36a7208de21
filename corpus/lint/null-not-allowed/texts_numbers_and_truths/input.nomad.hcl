variable "user" {
  type    = string
  default = null
}
variable "port" {
  type = string
}
locals {
  nobody = null
}
job "web" {
  region = null # ok: as if it were not there
  group "web" {
    count = null # ok
    network {
      mode = null
      #      ^^^^ null-not-allowed
    }
    service {
      name     = "web"
      provider = "nomad"
      port     = var.port # ok: a run gives it
      address  = local.nobody
      #          ^^^^^^^^^^^^ null-not-allowed
      tags     = null # ok: a list may be `null`
    }
    task "server" {
      driver = "docker"
      user   = var.user
      #        ^^^^^^^^ null-not-allowed
      leader = null
      #        ^^^^ null-not-allowed
      config {
        image = "acme/web:1.4.2"
        force_pull = null # ok: that is the driver's to judge
      }
      lifecycle {
        hook    = "prestart"
        sidecar = null
        #         ^^^^ null-not-allowed
      }
    }
    task "main" {
      driver = "docker"
      resources {
        memory_max = null # ok
      }
    }
  }
}
