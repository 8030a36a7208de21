variable "version" {}
#        ^^^^^^^^^ unset-variable
variable "team" {
#        ^^^^^^ unset-variable
  type = string
}
variable "count" { # ok: a default
  default = 1
}
variable "region" {} # ok: the variable file of this call sets it
job "web" {}
