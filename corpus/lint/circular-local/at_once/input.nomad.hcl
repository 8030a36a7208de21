locals {
  own   = "${local.own}-1"
  #          ^^^^^^^^^ circular-local
  all   = ["a", local.all]
  #             ^^^^^^^^^ circular-local
  later = local.plain # ok: what stands below
  plain = "x"
  twice = "${local.plain}-${local.plain}" # ok
}
job "web" {
  meta {
    own   = local.own
    all   = join(",", local.all)
    later = local.later
    twice = local.twice
  }
}
