job "web" {
  group "web" {
    network {
      port "https" { # ok: static ports come first anyway
        static = 443
      }
      port "http" {}
      port "admin" {}
    }
    task "server" {
      artifact {
        source = "https://example.com/web-1.0.0.tar.gz"
      }
      artifact {
        source = "https://example.com/data-1.0.0.tar.gz"
      }
      env { # ok: a map has no order
        A = "1"
        B = "2"
      }
    }
  }
}
