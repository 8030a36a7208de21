job "web" {
  group "front" {
 #^^^^^^^^^^^^^ no-main-task
    task "migrate" {
      lifecycle {
        hook = "prestart"
      }
    }
  }
  group "back" {
 #^^^^^^^^^^^^ no-main-task
    task "server" {
      lifecycle {
        hook    = "poststart"
        sidecar = true
      }
    }
    task "clean" {
      lifecycle {
        hook = "poststop"
      }
    }
  }
  group "whole" { # ok: `server` is the main task
    task "server" {}
    task "migrate" {
      lifecycle {
        hook = "prestart"
      }
    }
  }
  group "empty" {} # ok: `empty-group` speaks of it
}
