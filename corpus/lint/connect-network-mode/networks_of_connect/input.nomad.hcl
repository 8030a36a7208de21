job "web" {
  group "front" {
    service {
      connect {
     #^^^^^^^ connect-network-mode
        sidecar_service {}
      }
    }
  }
  group "back" {
    network {
      mode = "host"
      #      ^^^^^^ connect-network-mode
    }
    service {
      connect {
        sidecar_service {}
      }
    }
  }
  group "plain" {
    network {
   #^^^^^^^ connect-network-mode
      port "http" {}
    }
    service {
      connect {
        sidecar_service {}
      }
    }
  }
  group "two" {
    network {
      mode = "bridge"
    }
    network {
   #^^^^^^^ connect-network-mode
      mode = "host"
    }
    service {
      connect {
        sidecar_service {}
      }
    }
  }
  group "gateway" {
    network {
      mode = "host" # ok: for a gateway
    }
    service {
      connect {
        gateway {}
      }
    }
  }
  group "bridge" {
    network {
      mode = "bridge" # ok
    }
    service {
      connect {
        sidecar_service {}
      }
    }
  }
}
