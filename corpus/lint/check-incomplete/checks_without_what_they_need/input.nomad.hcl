job "web" {
  group "web" {
    service {
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
  }
}
