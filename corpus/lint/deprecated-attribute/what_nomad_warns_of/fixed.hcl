job "nightly" {
  type = "batch"
  periodic {
    crons            = ["@daily"]
    prohibit_overlap = true # ok: as ever
  }
  group "web" {
    network {
      port "http" {} # ok: here it belongs
    }
    task "server" {
      resources {
        network {
          port "http" {}
        }
      }
      template {
      }
    }
  }
}
