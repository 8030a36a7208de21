job "web" {
  constraint {
    attribute = "${attr.driver.docker}"
    operator  = "is_set"
    value     = "x"
    #           ^^^ invalid-constraint-value
  }
  affinity {
    attribute = "${attr.driver.docker}"
    operator  = "is_set" # ok: `invalid-enum-value` says that there is none
    value     = "x"
  }
}
