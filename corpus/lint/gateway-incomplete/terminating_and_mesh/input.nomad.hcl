job "door" {
  group "door" {
    network {
      mode = "bridge"
      port "wan" {}
    }
    service {
      name = "both"
      port = "wan"
      connect {
        gateway {
       #^^^^^^^ gateway-incomplete
          mesh {}
          terminating {}
         #^^^^^^^^^^^ gateway-incomplete
        }
      }
    }
    service {
      name = "mesh"
      connect {
        gateway {
          mesh {} # the port is its address for other datacenters
         #^^^^ gateway-incomplete
        }
      }
    }
    service {
      name = "meshed"
      port = "wan"
      connect {
        gateway {
          proxy {
            envoy_gateway_bind_addresses "lan" {
              address = "0.0.0.0"
              port    = 0
              #         ^ gateway-incomplete
            }
            envoy_gateway_bind_addresses "wan" {
              address = "0.0.0.0"
              port    = -1 # ok: Nomad chooses
            }
          }
          mesh {} # ok
        }
      }
    }
    service {
      name = "out"
      connect {
        gateway {
          terminating {
            service {
           #^^^^^^^ gateway-incomplete
              name = "billing"
              sni  = "billing.example.com"
            }
            service {
           #^^^^^^^ gateway-incomplete
              name      = "mail"
              ca_file   = "local/ca.pem"
              cert_file = "local/cert.pem"
            }
            service { # ok
              name      = "orders"
              ca_file   = "local/ca.pem"
              cert_file = "local/cert.pem"
              key_file  = "local/key.pem"
            }
            service { # ok
              name = "plain"
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
