job "db" {
  group "db" {
    task "server" {
      volume_mount {
     #^^^^^^^^^^^^ volume-mount-incomplete
        volume = "data"
      }
      volume_mount {
     #^^^^^^^^^^^^ volume-mount-incomplete
        destination = "/data"
      }
      volume_mount {
        volume      = "data"
        destination = ""
        #             ^^ volume-mount-incomplete
      }
      volume_mount {
        volume      = "data"
        destination = "/data" # ok
      }
      volume_mount {
        volume      = var.volume # ok: nobody can tell
        destination = "/data"
      }
    }
  }
}
