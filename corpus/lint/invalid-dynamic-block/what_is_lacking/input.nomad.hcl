variable "names" {
  type    = string
  default = "web,admin"
}
variable "count" {
  default = 3
}
variable "ports" {
  type = list(string)
}
job "web" {
  group "web" {
    dynamic "service" {
      for_each = var.names
      #          ^^^^^^^^^ invalid-dynamic-block
      content {
        name = "web-${service.value}"
      }
    }
    dynamic "service" {
      for_each = var.count
      #          ^^^^^^^^^ invalid-dynamic-block
      content {
        name = "web-${service.value}"
      }
    }
    dynamic "service" {
      for_each = null
      #          ^^^^ invalid-dynamic-block
      content {}
    }
    dynamic "service" {
   #^^^^^^^^^^^^^^^^^ invalid-dynamic-block
      content {
        name = "web"
      }
    }
    dynamic "service" {
   #^^^^^^^^^^^^^^^^^ invalid-dynamic-block
      for_each = ["web"]
    }
    dynamic "service" {
      for_each = ["web"]
      check {
     #^^^^^ invalid-dynamic-block
        type = "http"
      }
    }
    dynamic "service" {
      for_each = ["web"]
      content {}
      content {}
     #^^^^^^^ invalid-dynamic-block
    }
    dynamic "service" {
      for_each = ["web"]
      iterator = "each"
      #          ^^^^^^ invalid-dynamic-block
      content {}
    }
    dynamic "service" {
      for_each = ["web"]
      iterator = my.service
      #          ^^^^^^^^^^ invalid-dynamic-block
      content {}
    }
    dynamic "service" { # ok
      for_each = { web = ["/health"] }
      iterator = each
      content {
        name = each.key
        dynamic "check" { # ok: it may be a list
          for_each = each.value
          content {}
        }
      }
    }
    dynamic "service" { # ok
      for_each = split(",", var.names)
      content {}
    }
    dynamic "service" { # ok: a run gives it
      for_each = var.ports
      content {}
    }
    network {
      dynamic "port" { # ok
        for_each = { http = 80 }
        labels   = [port.key]
        content {
          static = port.value
        }
      }
    }
  }
}
