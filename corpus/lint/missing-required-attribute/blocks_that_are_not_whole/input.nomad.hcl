job "web" {
  type = "batch"
  periodic {}
 #^^^^^^^^ missing-required-attribute
  group "web" {
    scaling {}
   #^^^^^^^ missing-required-attribute
    constraint {
   #^^^^^^^^^^ missing-required-attribute
      attribute = "${attr.kernel.name}"
    }
    constraint {
      distinct_hosts = true # ok: that is all it needs
    }
    constraint {
      attribute = "${attr.nomad.version}"
      version   = ">= 1.9" # ok: an operator and its value
    }
    constraint {
      attribute = "${attr.driver.exec}"
      operator  = "is_set" # ok: asks for no value
    }
    affinity {
   #^^^^^^^^ missing-required-attribute
      value = "ssd"
    }
    task "server" {
   #^^^^^^^^^^^^^ missing-required-attribute
      lifecycle {
     #^^^^^^^^^ missing-required-attribute
        sidecar = true
      }
      artifact {
     #^^^^^^^^ missing-required-attribute
        destination = "local/"
      }
      template {
     #^^^^^^^^ missing-required-attribute
     #^^^^^^^^ missing-required-attribute
        change_mode = "noop"
      }
    }
  }
}
