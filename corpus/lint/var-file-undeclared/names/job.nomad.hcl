variable "version" {
  default = "1.4.1"
}
variable "team" {}
job "web" {
  meta {
    team    = var.team
    version = var.version
  }
}
