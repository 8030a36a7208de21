variable "driver" {
  default = "docker"
}
locals {
  type = "service"
}
job "web" {
  type = type
  #      ^^^^ unquoted-literal
  group "web" {
    task "server" {
      driver = driver
      #        ^^^^^^ unquoted-literal
      user   = "driver" # ok: a text
    }
  }
}
