job "web" {
  network { # one level too far out
 #^^^^^^^ unknown-block
    port "http" {}
  }
  group "web" {
    netwrok { # a slip of the pen
   #^^^^^^^ unknown-block
      port "http" {}
    }
    dynamic "volumes" { # the name of what is made counts
    #       ^^^^^^^^^ unknown-block
      for_each = ["data"]
      content {}
    }
    task "server" {
      driver = "docker"
      count { # an attribute, and of the group
     #^^^^^ unknown-block
      }
      config {
        mount { # ok: an option of the driver, with a rule of its own
          type = "bind"
        }
        whatever {} # ok: so has this one
      }
      env {
        PATHS {}
       #^^^^^ unknown-block
      }
    }
    task "other" {
      driver = "nspawn"
      config {
        bind {} # ok: a driver that the schema does not know
      }
    }
  }
}
