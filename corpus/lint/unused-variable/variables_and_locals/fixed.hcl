variable "version" { # ok: used
  default = "1.4.2"
}
variable "count" {
  validation {
    condition     = var.count > 0
    error_message = "At least one."
  }
}
locals {
  name = "web" # ok: used in an address below
}
job "web" {
  meta {
    image = "${local.name}:${var.version}"
  }
}
