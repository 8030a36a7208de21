job "web" {
  constraint {
    attribute = "${node.clas}"
    #           ^^^^^^^^^^^^^^ invalid-constraint-attribute
    value     = "large"
  }
  constraint {
    attribute = "${NOMAD_DC}"
    #           ^^^^^^^^^^^^^ invalid-constraint-attribute
    value     = "eu-west-1"
  }
  constraint {
    attribute = "$${attr.kernel.name"
    #           ^^^^^^^^^^^^^^^^^^^^^ invalid-constraint-attribute
    value     = "linux"
  }
  constraint {
    attribute = "${attr.kernel.name}" # ok: found out by the client
    value     = "linux"
  }
  constraint {
    attribute = "${meta.rack}" # ok: set by who runs the node
    value     = "r1"
  }
  constraint {
    operator = "distinct_hosts" # ok: about allocations
    value    = "true"
  }
}
