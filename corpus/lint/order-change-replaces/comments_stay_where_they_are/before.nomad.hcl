job "web" {
  group "web" {
    task "server" {
      template {
        data        = "a"
        destination = "local/a"
      }
      template {
        data        = "b"
        destination = "local/b"
      }
      # The site.
      artifact {
        source = "https://example.com/web-1.0.0.tar.gz"
      }
      # Its data.
      artifact {
        source = "https://example.com/data-1.0.0.tar.gz"
      }
    }
  }
}
