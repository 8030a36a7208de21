variable "version" {
  default = "1.4.2"
}
variables {
  version = "1.4.3"
 #^^^^^^^ duplicate-variable
  count   = 2
}
locals {
  name  = "web"
  count = 3 # ok: a local and a variable may share a name
}
locals {
  name  = "api"
 #^^^^ duplicate-variable
  owner = "team" # ok: locals may stand in several blocks
}
job "web" {}
