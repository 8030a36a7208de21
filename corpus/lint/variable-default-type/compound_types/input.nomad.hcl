variable "ports" {
  type    = map(number)
  default = { http = "eighty", admin = "9000" }
  #                  ^^^^^^^^ variable-default-type
}
variable "sizes" {
  type    = list(number)
  default = [1, "2", "three", "1.2.3", null]
  #                  ^^^^^^^ variable-default-type
  #                           ^^^^^^^ variable-default-type
}
variable "service" {
  type = object({
    name = string
    port = number
    tags = list(string)
  })
  default = {
  #         ^ variable-default-type
    name  = "web"
    tags  = { a = "b" }
    #       ^^^^^^^^^^^ variable-default-type
    extra = true
  }
}
variable "from_a_list" {
  type    = map(string)
  default = ["a"]
  #         ^^^^^ variable-default-type
}
variable "from_a_map" {
  type    = list(string)
  default = {}
  #         ^^ variable-default-type
}
variable "pair" {
  type    = tuple([string, number])
  default = ["a"]
  #         ^^^^^ variable-default-type
}
variable "other_pair" {
  type    = tuple([string, number])
  default = ["a", "b"]
  #               ^^^ variable-default-type
}
variable "nested" {
  type    = map(list(bool))
  default = { a = [true, "false", "1"], b = ["yes"], c = "true" }
  #                                          ^^^^^ variable-default-type
  #                                                      ^^^^^^ variable-default-type
}
variable "looped" {
  type    = map(string)
  default = [for n in [1, 2] : n]
  #         ^^^^^^^^^^^^^^^^^^^^^ variable-default-type
}
variable "truth" {
  type    = bool
  default = "1" # ok: HCL takes it for `true`
}
variable "infinite" {
  type    = list(number)
  default = ["+1", "Inf", ".5", "1e3"] # ok: Go reads them
}
variable "set" {
  type    = set(string)
  default = ["a", 1, true] # ok: all of them become texts
}
variable "object" {
  type    = object({ name = string })
  default = { "name" = 1, other = [] } # ok: what the type does not name is dropped
}
variable "objects" {
  type    = list(object({ name = string }))
  default = [{ name = "a" }, {}]
  #                          ^^ variable-default-type
}
job "web" {}
