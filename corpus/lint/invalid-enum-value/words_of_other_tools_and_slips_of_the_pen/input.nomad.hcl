variable "type" {
  default = "deployment"
}
job "web" {
  type = var.type
  #      ^^^^^^^^ invalid-enum-value
  group "web" {
    restart {
      mode = "on-failure"
      #      ^^^^^^^^^^^^ invalid-enum-value
    }
    volume "data" {
      type            = "csi"
      source          = "data"
      attachment_mode = "filesystem"
      #                 ^^^^^^^^^^^^ invalid-enum-value
      access_mode     = "single-node-writer" # ok: what a CSI volume can be
    }
    volume "host" {
      type        = "host"
      source      = "host"
      access_mode = "multi-node-multi-writer"
      #             ^^^^^^^^^^^^^^^^^^^^^^^^^ invalid-enum-value
    }
    service {
      provider = "nomad"
      check {
        type = "grpc"
        #      ^^^^^^ invalid-enum-value
      }
      check {
        type = "HTTP" # ok: this one in capitals, too
      }
    }
    task "server" {
      driver = "docker"
      template {
        change_mode = "${var.unknown}" # ok: nobody can tell
      }
      template {
        change_mode = "reload"
        #             ^^^^^^^^ invalid-enum-value
      }
    }
  }
}
