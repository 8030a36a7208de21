variable "source" {
  type    = string
  default = ""
}
job "web" {
  type = "batch"
  periodic {
    crons = []
    #       ^^ missing-required-attribute
  }
  group "web" {
    volume "data" {
      type   = "host"
      source = ""
      #        ^^ missing-required-attribute
    }
    task "server" {
      driver = ""
      #        ^^ missing-required-attribute
      artifact {
        source = ""
        #        ^^ missing-required-attribute
      }
      artifact {
        source = var.source # ok: a run may give it
      }
      template {
        data        = ""
        #             ^^ missing-required-attribute
        destination = "local/web.conf"
      }
      template { # ok
        data        = ""
        source      = "local/web.tpl"
        destination = "local/web.conf"
      }
      action "flush" {
        command = ""
        #         ^^ missing-required-attribute
      }
      env {
        EMPTY = "" # ok
      }
    }
  }
}
