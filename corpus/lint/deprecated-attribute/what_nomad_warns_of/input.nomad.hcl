job "nightly" {
  type = "batch"
  periodic {
    cron             = "@daily"
   #^^^^ deprecated-attribute
    prohibit_overlap = true # ok: as ever
  }
  group "web" {
    network {
      mbits = 10
     #^^^^^ deprecated-attribute
      port "http" {} # ok: here it belongs
    }
    task "server" {
      resources {
        iops = 100
       #^^^^ deprecated-attribute
        network {
       #^^^^^^^ deprecated-attribute
          port "http" {}
        }
      }
      template {
        vault_grace = "15s"
       #^^^^^^^^^^^ deprecated-attribute
      }
    }
  }
}
