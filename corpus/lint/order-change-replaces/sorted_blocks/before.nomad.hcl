job "web" {
  group "web" {
    network {
      port "http" {}
      port "admin" {}
      port "https" {
        static = 443
      }
    }
    task "server" {
      artifact {
        source = "https://example.com/web-1.0.0.tar.gz"
      }
      artifact {
        source = "https://example.com/data-1.0.0.tar.gz"
      }
      env {
        B = "2"
        A = "1"
      }
    }
  }
}
