job "web" {
  group "front" {
    secret "db" {
      provider = "nomad"
    }
    task "server" {
      secret "tls" {
     #^^^^^^^^^^^^ secret-level-clash
        provider = "nomad"
      }
    }
    task "worker" {
      secret "tls" {
     #^^^^^^^^^^^^ secret-level-clash
        provider = "nomad"
      }
    }
    task "logs" {} # ok: none of its own
  }
  group "back" {
    task "server" {
      secret "tls" { # ok: the group has none
        provider = "nomad"
      }
    }
  }
}
