variable "size" {
  default = "large"
}
variable "fast" {
  type = bool
}
variable "zones" {
  type = list(string)
}
locals {
  name = "web" + "-1"
  #      ^^^^^ unsuitable-operand
  steps = [for n in [1, 2] : n + 1] # ok: what a loop runs over is not known here
}
job "web" {
  meta {
    name  = local.name
    steps = join(",", local.steps)
    size  = var.size + 1
    #       ^^^^^^^^ unsuitable-operand
    not = !3
    #      ^ unsuitable-operand
    cores = attr.cpu.numcores * 2
    #       ^^^^^^^^^^^^^^^^^ unsuitable-operand
    either = 1 < 2 && "a" == "a" || 4
    #                               ^ unsuitable-operand
    zone = var.zones ? "a" : "b"
    #      ^^^^^^^^^ unsuitable-operand
    zones = "in ${var.zones}"
    #             ^^^^^^^^^ unsuitable-operand
    nothing = "in ${null}"
    #               ^^^^ unsuitable-operand
    maybe = "%{if 1}yes%{endif}"
    #             ^ unsuitable-operand
    loop = join(",", [for n in 5 : n])
    #                          ^ unsuitable-operand
    half  = 10 / "2"                     # ok: a text that reads as a number is one
    minus = -"5"                         # ok
    equal = "a" == 1                     # ok: anything can be compared
    speed = var.fast ? "high" : "low"    # ok
    tried = try(1 + "a", 2)              # ok: it may fail there
    whole = "in ${join(",", var.zones)}" # ok
  }
}
