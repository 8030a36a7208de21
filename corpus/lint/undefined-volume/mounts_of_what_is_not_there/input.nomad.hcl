job "db" {
  group "db" {
    volume "data" {
      type   = "host"
      source = "db-data"
    }
    task "server" {
      volume_mount {
        volume      = "data" # ok
        destination = "/data"
      }
      volume_mount {
        volume      = "dta"
        #             ^^^^^ undefined-volume
        destination = "/dta"
      }
      volume_mount {
        volume      = "db-data"
        #             ^^^^^^^^^ undefined-volume
        destination = "/source"
      }
    }
  }
  group "many" {
    dynamic "volume" {
      for_each = ["a", "b"]
      labels   = [volume.value]
      content {}
    }
    task "server" {
      volume_mount {
        volume      = "a" # ok: which volumes there are is not known here
        destination = "/a"
      }
    }
  }
}
