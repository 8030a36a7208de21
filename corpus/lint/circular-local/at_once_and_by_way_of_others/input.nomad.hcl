locals {
  own   = "${local.own}-1"
  #          ^^^^^^^^^ circular-local
  first = local.third
  again = [local.second] # ok: not in the circle itself
  later = local.plain    # ok: what stands below
  plain = "x"
}
locals {
  second = { a = local.first }
  #              ^^^^^^^^^^^ circular-local
  third  = upper(local.second.a)
  twice  = "${local.plain}-${local.plain}" # ok
}
job "web" {
  meta {
    own   = local.own
    again = join(",", local.again)
    later = local.later
    twice = local.twice
  }
}
