variable "names" {
  type    = string
  default = "web-[0-9"
}

job "web" {
  constraint {
    attribute = "${node.unique.name}"
    operator  = "regexp"
    value     = "^(?!db-).*$"
    #           ^^^^^^^^^^^^^ invalid-regexp
  }
  constraint {
    attribute = "${node.unique.name}"
    regexp    = "*.internal"
    #           ^^^^^^^^^^^^ invalid-regexp
  }
  constraint {
    attribute = "${node.unique.name}"
    operator  = "regexp"
    value     = var.names
    #           ^^^^^^^^^ invalid-regexp
  }
  constraint {
    attribute = "${node.datacenter}"
    operator  = "regexp"
    value     = "^(eu|us)-[a-z]+-[0-9]{1,2}$" # ok
  }
  affinity {
    attribute = "${attr.cpu.modelname}"
    operator  = "regexp"
    value     = "(?i)(xeon|epyc"
    #           ^^^^^^^^^^^^^^^^ invalid-regexp
    weight    = 50
  }
  affinity {
    attribute = "${node.class}"
    operator  = "="
    value     = "*" # ok: no pattern
  }
  group "web" {
    task "server" {
      driver = "docker"
      config {
        image = "nginx:1.27.3"
      }
      constraint {
        attribute = "${node.class}"
        regexp    = "(a|b)\\1"
        #           ^^^^^^^^^^ invalid-regexp
      }
      constraint {
        attribute = "${node.class}"
        regexp    = "^\\d+[[:alpha:]\\-]*\\.\\Q*\\E$" # ok
      }
    }
  }
}
