job "web" {
  constraint {
    attribute = "${attr.driver.docker}"
    is_set    = true
   #^^^^^^ ignored-constraint-shorthand
  }
  constraint {
    attribute        = "${meta.zones}"
    set_contains_any = "a,b"
   #^^^^^^^^^^^^^^^^ ignored-constraint-shorthand
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
