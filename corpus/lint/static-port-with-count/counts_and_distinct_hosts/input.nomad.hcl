job "web" {
  group "web" {
    count = 3
    network {
      port "http" {
        static = 8080
        #        ^^^^ static-port-with-count
      }
      port "admin" {
        static = 9090
        #        ^^^^ static-port-with-count
      }
      port "metrics" {
        to = 9100 # ok: Nomad chooses the host's port
      }
    }
  }
  group "spread" {
    count = 3
    constraint {
      operator = "distinct_hosts"
      value    = "true"
    }
    network {
      port "http" {
        static = 8081 # ok: each has a node of its own
      }
    }
  }
  group "one" {
    network {
      port "http" {
        static = 8082 # ok: it runs once
      }
    }
  }
}
