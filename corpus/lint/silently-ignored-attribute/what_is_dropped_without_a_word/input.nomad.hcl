job "web" {
  group "web" {
    max_client_disconnect        = "6h"
   #^^^^^^^^^^^^^^^^^^^^^ silently-ignored-attribute
    stop_after_client_disconnect = "6h"
   #^^^^^^^^^^^^^^^^^^^^^^^^^^^^ silently-ignored-attribute
    prevent_reschedule_on_lost   = true
   #^^^^^^^^^^^^^^^^^^^^^^^^^^ silently-ignored-attribute
    disconnect {
      lost_after = "6h" # ok: what took its place
    }
    network {
      device = "eth0"
     #^^^^^^ silently-ignored-attribute
    }
    task "server" {
      vault {
        policies = ["web"]
       #^^^^^^^^ silently-ignored-attribute
        role     = "web" # ok
      }
      logs {
        enabled = false
       #^^^^^^^ silently-ignored-attribute
      }
      resources {
        disk = 300
       #^^^^ silently-ignored-attribute
      }
    }
  }
}
