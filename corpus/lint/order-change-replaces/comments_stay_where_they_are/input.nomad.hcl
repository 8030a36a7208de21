job "web" {
  group "web" {
    task "server" {
      template { # ok: the two stand as they stood
        data        = "a"
        destination = "local/a"
      }
      template {
        data        = "b"
        destination = "local/b"
      }
      # Its data.
      artifact {
     #^^^^^^^^ order-change-replaces
        source = "https://example.com/data-1.0.0.tar.gz"
      }
      # The site.
      artifact {
        source = "https://example.com/web-1.0.0.tar.gz"
      }
    }
  }
}
