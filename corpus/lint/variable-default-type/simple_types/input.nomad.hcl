variable "count" {
  type    = number
  default = "two"
  #         ^^^^^ variable-default-type
}
variable "is_public" {
  type    = bool
  default = 1
  #         ^ variable-default-type
}
variable "ports" {
  type    = list(number)
  default = "80"
  #         ^^^^ variable-default-type
}
variable "memory" {
  type    = number
  default = "512" # ok: this text is a number
}
variable "zones" {
  type    = list(string)
  default = ["a", "b"] # ok
}
variable "team" {
  type    = string
  default = null # ok: it has to be set
}
job "web" {}
