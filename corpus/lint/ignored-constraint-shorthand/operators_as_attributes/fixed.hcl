job "web" {
  constraint {
    attribute = "${attr.driver.docker}"
    operator  = "is_set"
  }
  constraint {
    attribute = "${meta.zones}"
    value     = "a,b"
    operator  = "set_contains_any"
  }
  constraint {
    attribute    = "${meta.zones}"
    set_contains = "a,b" # ok: this one is heeded
  }
  constraint {
    attribute = "${attr.driver.docker}"
    operator  = "is_set" # ok
  }
  affinity {
    attribute        = "${meta.zones}"
    set_contains_any = "a,b" # ok: an affinity heeds it
  }
}
