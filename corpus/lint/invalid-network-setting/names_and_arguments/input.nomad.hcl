job "web" {
  group "web" {
    network {
      mode     = "cni/lan"
      hostname = "web..example.com"
      #          ^^^^^^^^^^^^^^^^^^ invalid-network-setting
      cni {
        args = {
          ZONE         = "a;b"
          #              ^^^^^ invalid-network-setting
          "ROOM;FLOOR" = "1"
         #^^^^^^^^^^^^ invalid-network-setting
          RACK         = "a-1" # ok
        }
      }
    }
    network {
      mode     = "cni/wan"
      hostname = "-web-${NOMAD_ALLOC_INDEX}" # ok: the client fills it in
      cni {
        args = {
          RACK = "a-1" # the plugins of both get all of them
         #^^^^ invalid-network-setting
        }
      }
    }
    task "server" {
      driver = "docker"
    }
  }
  group "api" {
    network {
      mode     = "bridge"
      hostname = "api.example.com." # ok
    }
    task "server" {
      driver = "docker"
    }
  }
  group "long" {
    network {
      mode     = "bridge"
      hostname = "a-name-that-goes-on-and-on-and-on-and-on-and-on-and-on-and-on-and-on"
      #          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ invalid-network-setting
    }
    task "server" {
      driver = "docker"
    }
  }
}
