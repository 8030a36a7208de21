job "web" {
  group "sidecar" {
    network {
      mode = "bridge"
    }
    service {
      name = "count-api"
      port = "9001"
      check {
        port = "connect-proxy-count-api" # ok: the sidecar's
      }
      check {
        port = "connect-proxy-other"
        #      ^^^^^^^^^^^^^^^^^^^^^ undefined-port
      }
      connect {
        sidecar_service {}
      }
    }
    service {
      name = "named"
      port = "envoy" # ok: the name that its sidecar's port is given
      connect {
        sidecar_service {
          port = "envoy"
        }
      }
    }
    service {
      name = "named-too"
      port = "connect-proxy-named"
      #      ^^^^^^^^^^^^^^^^^^^^^ undefined-port
    }
    task "web" {
      driver = "docker"
      config {
        ports = ["connect-proxy-count-api", "connect-mesh-count-api-lan"]
        #                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ undefined-port
      }
      service {
        port = "connect-proxy-count-api" # ok
      }
    }
  }
  group "gateways" {
    network {
      mode = "bridge"
    }
    service {
      name = "out"
      check {
        port = "connect-terminating-out" # ok
      }
      connect {
        gateway {
          terminating {}
        }
      }
    }
    service {
      name = "between"
      port = "connect-mesh-between-lan" # ok
      connect {
        gateway {
          mesh {}
        }
      }
    }
    service {
      name = "in"
      port = "connect-ingress-in" # an ingress has its listeners' ports
      #      ^^^^^^^^^^^^^^^^^^^^ undefined-port
      connect {
        gateway {
          ingress {}
        }
      }
    }
  }
}
