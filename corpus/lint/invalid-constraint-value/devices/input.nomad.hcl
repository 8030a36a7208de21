job "web" {
  group "web" {
    task "server" {
      driver = "docker"
      resources {
        device "nvidia/gpu" {
          constraint {
            operator = "distinct_hosts"
            #          ^^^^^^^^^^^^^^^^ invalid-constraint-value
            value    = "true"
          }
          constraint { # ok
            attribute = "${device.attr.memory}"
            operator  = ">="
            value     = "4 GiB"
          }
        }
      }
    }
  }
}
