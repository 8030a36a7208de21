job "web" {
  constraint {
    attribute        = "${attr.kernel.name}"
    set_contains_any = "linux"
   #^^^^^^^^^^^^^^^^ ignored-constraint-shorthand
    is_set           = true
   #^^^^^^ ignored-constraint-shorthand
  }
  constraint {
    attribute = "${attr.kernel.name}"
    value     = "linux" # ok: equal is what is asked for
  }
}
