job "web" {
  constraint {
    attribute = "${attr.nomad.version}"
    version   = "newest"
    #           ^^^^^^^^ invalid-constraint-value
  }
  constraint {
    attribute = "${attr.nomad.version}"
    semver    = ">= 1.8.0" # ok
  }
  constraint {
    attribute = "${attr.vault.version}"
    semver    = "~> 1.16"
    #           ^^^^^^^^^ invalid-constraint-value
  }
  constraint {
    attribute = "${attr.vault.version}"
    version   = "~> 1.16, != 1.16.2-rc.1" # ok
  }
  constraint {
    attribute = "${attr.consul.version}"
    version   = "1.x"
    #           ^^^^^ invalid-constraint-value
  }
  constraint {
    distinct_property = "${meta.rack}"
    value             = "none"
    #                   ^^^^^^ invalid-constraint-value
  }
  constraint {
    distinct_hosts = true # ok
  }
  affinity {
    attribute = "${attr.kernel.version}"
    version   = "~> x"
    #           ^^^^^^ invalid-constraint-value
    weight    = 50
  }
  affinity {
    attribute        = "${attr.kernel.version}"
    version          = "newest" # ok: the last one holds
    set_contains_all = "a,b"
    weight           = 50
  }
  group "web" {
    task "server" {
      driver = "docker"
      config {
        image = "nginx:1.27.3"
      }
      constraint {
        distinct_hosts = true
        #                ^^^^ invalid-constraint-value
      }
      constraint {
        distinct_property = "${meta.rack}"
        #                   ^^^^^^^^^^^^^^ invalid-constraint-value
      }
    }
  }
}
