variable "zones" {
  type = list(string)
}
locals {
  name  = "web"
  ports = { http = 80 }
}
job "web" {
  meta {
    upper = upper(var.zones)
    #             ^^^^^^^^^ wrong-argument-type
    order = join(var.zones, ",")
    #            ^^^^^^^^^ wrong-argument-type
    #                       ^^^ wrong-argument-type
    name  = length(local.name)
    #              ^^^^^^^^^^ wrong-argument-type
    cores = max(1, attr.cpu.numcores)
    #              ^^^^^^^^^^^^^^^^^ wrong-argument-type
    port  = lookup(["a"], "http", 80)
    #              ^^^^^ wrong-argument-type
    none  = trimspace(null)
    #                 ^^^^ wrong-argument-type
    zones = join(",", var.zones)                   # ok
    count = upper(80)                              # ok: a number becomes a string
    least = min("4", 5)                            # ok: a text that reads as a number is one
    http  = lookup(local.ports, "http", 80)        # ok
    tried = try(upper(["a"]), "A")                 # ok: it may fail there
    each  = join(",", [for z in ["a"] : upper(z)]) # ok
    all   = max([1, 2]...)                         # ok: what is in the list
    json  = jsonencode(null)                       # ok
  }
}
