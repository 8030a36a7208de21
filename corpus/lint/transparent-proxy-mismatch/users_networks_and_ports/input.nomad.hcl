job "web" {
  group "web" {
    network {
      mode = "bridge"
      dns {
        servers = ["10.0.0.2"]
      }
      port "admin" {
        static = 9000
      }
      port "http" {}
    }
    service {
      name = "web"
      port = "8080"
      connect {
        sidecar_service {
          proxy {
            transparent_proxy {
           #^^^^^^^^^^^^^^^^^ transparent-proxy-mismatch
              uid                    = "70000"
              #                        ^^^^^^^ transparent-proxy-mismatch
              exclude_uids           = ["1000", "nobody"]
              #                                 ^^^^^^^^ transparent-proxy-mismatch
              exclude_outbound_cidrs = ["10.0.0.0/8", "10.1.1.1", "fd00::/129"]
              #                                       ^^^^^^^^^^ transparent-proxy-mismatch
              #                                                   ^^^^^^^^^^^^ transparent-proxy-mismatch
              exclude_inbound_ports  = ["8080", "admin", "http"]
              #                                          ^^^^^^ transparent-proxy-mismatch
            }
          }
        }
      }
    }
    task "server" {
      driver = "docker"
    }
  }
  group "api" {
    network {
      mode = "bridge"
      dns {
        servers = ["10.0.0.2"]
      }
    }
    service {
      name = "api"
      port = "8080"
      connect {
        sidecar_service {
          proxy {
            transparent_proxy { # ok
              uid                    = "101"
              no_dns                 = true # ok: so the network may have its `dns`
              exclude_outbound_cidrs = ["fd00::/8", "0.0.0.0/0"]
            }
          }
        }
      }
    }
    task "server" {
      driver = "docker"
    }
  }
}
