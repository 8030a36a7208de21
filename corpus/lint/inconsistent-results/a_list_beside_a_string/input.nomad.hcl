variable "large" {
  type = bool
}
job "web" {
  meta {
    zones = var.large ? "a" : ["b", "c"]
    #                         ^^^^^^^^^^ inconsistent-results
    count = var.large ? 10 : true
    #                        ^^^^ inconsistent-results
    mixed = var.large ? 10 : "one" # ok: a number becomes a string
    maybe = var.large ? "a" : null # ok
    known = "${upper("a") == "A" ? 1 : 2}"
  }
}
