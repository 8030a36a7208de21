job "web" {
  constraint {
    attribute = "${attr.nomad.version}"
    operator  = "version"
    value     = "latest"
    #           ^^^^^^^^ invalid-constraint-value
  }
  constraint {
    attribute = "${attr.nomad.version}"
    operator  = "semver"
    value     = ">= 1.8.0, < 2.0" # ok
  }
  constraint {
    attribute = "${attr.cpu.arch}"
    operator  = "is_set"
    value     = "amd64"
    #           ^^^^^^^ invalid-constraint-value
  }
  constraint {
    attribute = "${meta.rack}"
    operator  = "distinct_property"
    value     = "0"
    #           ^^^ invalid-constraint-value
  }
  constraint {
    attribute = "${meta.rack}"
    operator  = "distinct_property"
    value     = "2" # ok
  }
  affinity {
    attribute = "${attr.nomad.version}"
    operator  = "version"
    value     = "> x"
    #           ^^^^^ invalid-constraint-value
  }
  group "web" {
    task "server" {
      constraint {
        operator = "distinct_hosts"
        #          ^^^^^^^^^^^^^^^^ invalid-constraint-value
        value    = "true"
      }
    }
  }
}
