job "web" {
  group "web" {
    max_client_disconnect        = "6h"
    stop_after_client_disconnect = "6h"
    prevent_reschedule_on_lost   = true
    disconnect {
      lost_after = "6h" # ok: what took its place
    }
    network {
    }
    task "server" {
      vault {
        policies = ["web"]
        role     = "web" # ok
      }
      logs {
        enabled = false
      }
      resources {
        disk = 300
      }
    }
  }
}
