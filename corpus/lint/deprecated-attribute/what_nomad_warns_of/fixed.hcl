job "nightly" {
  type = "batch"
  periodic {
    crons            = ["@daily"]
    prohibit_overlap = true # ok: as ever
  }
  group "web" {
    network {
      mbits = 10
      port "http" {} # ok: here it belongs
    }
    task "server" {
      resources {
        iops = 100
        network {
          port "http" {}
        }
      }
      template {
        vault_grace = "15s"
      }
    }
  }
}
