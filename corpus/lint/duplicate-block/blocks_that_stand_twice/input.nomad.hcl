job "web" {
  meta {
    owner = "web"
  }
  meta = {
 #^^^^ duplicate-block
    team = "web"
  }
  group "web" {
    network {} # ok: there may be several
    network {}
    task "server" {
      driver = "docker"
      config {
        image = "redis:7.2.4"
        logging {
          type = "journald"
        }
        logging {
       #^^^^^^^ duplicate-block
          driver = "journald"
        }
        mount {} # ok: there may be several
        mount {}
      }
      env {
        LANG = "C.UTF-8"
      }
      env {
     #^^^ duplicate-block
        HOME = "/local"
      }
      dynamic "restart" { # ok: it may make none
        for_each = var.restart ? [1] : []
        content {}
      }
      dynamic "restart" {
        for_each = var.restart ? [] : [1]
        content {}
      }
    }
  }
}
