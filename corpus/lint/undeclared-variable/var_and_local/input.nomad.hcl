variable "version" {
  default = "1.4.2"
}
locals {
  name = "web"
}
job "web" {
  region      = var.regoin
  #                 ^^^^^^ undeclared-variable
  datacenters = [local.version]
  #                    ^^^^^^^ undeclared-variable
  meta {
    version = var.version # ok: declared above
    name    = local.name  # ok
    team    = try(var.team, "nobody") # ok: `try` takes its failure
    release = "v${var.relaese}"
    #                 ^^^^^^^ undeclared-variable
  }
}
