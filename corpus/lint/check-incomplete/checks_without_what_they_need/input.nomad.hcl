job "web" {
  group "web" {
    service {
      port = "http"
      check {
     #^^^^^ check-incomplete
        type     = "http"
        interval = "10s"
        timeout  = "2s"
      }
      check {
     #^^^^^ check-incomplete
        type     = "script"
        interval = "10s"
        timeout  = "2s"
      }
      check {
     #^^^^^ check-incomplete
     #^^^^^ check-incomplete
        type = "tcp" # ok: needs no path
      }
      check {
        type     = "HTTP"
        path     = "/health" # ok: whole
        interval = "10s"
        timeout  = "2s"
      }
      check {
     #^^^^^ check-incomplete
        interval = "10s"
        timeout  = "2s"
      }
    }
    service {
      check {
     #^^^^^ check-incomplete
        type     = "tcp"
        interval = "10s"
        timeout  = "2s"
      }
      check {
        type     = "tcp"
        port     = "http" # ok: its own
        interval = "10s"
        timeout  = "2s"
      }
    }
  }
}
