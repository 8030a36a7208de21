job "web" {
  type = "batch"
  parameterized {
    meta_required = ["user"]
    meta_optional = ["user", "mail"]
    #               ^^^^^^^^^^^^^^^^ conflicting-settings
  }
  group "web" {
    network {
      mode = "bridge"
      port "http" {
        static           = 8080
        ignore_collision = true
        #                  ^^^^ conflicting-settings
      }
    }
    disconnect {
      lost_after           = "6h"
      stop_on_client_after = "1h"
      #                      ^^^^ conflicting-settings
    }
    update {
      canary = 1
    }
    volume "data" {
      type      = "csi"
      source    = "data"
      per_alloc = true
      #           ^^^^ conflicting-settings
    }
    service {
      address      = "10.0.0.1"
      address_mode = "host"
      #              ^^^^^^ conflicting-settings
    }
    service {
      address      = "10.0.0.2"
      address_mode = "auto" # ok
    }
    task "server" {
      template {
        data        = "x"
        destination = "local/x"
        wait {
          min = "10s"
          max = "5s"
          #     ^^^^ conflicting-settings
        }
      }
    }
  }
  group "calm" {
    disconnect { # ok
      lost_after = "6h"
    }
    network {
      port "http" {
        static           = 8080
        ignore_collision = true # ok: the host's network
      }
    }
    volume "data" {
      type      = "csi"
      source    = "data"
      per_alloc = true # ok
    }
  }
}
