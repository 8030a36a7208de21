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
      content {
        name = "web-${service.value}"
      }
    }
    dynamic "service" {
      for_each = var.count
      content {
        name = "web-${service.value}"
      }
    }
    dynamic "service" {
      for_each = null
      content {}
    }
    dynamic "service" {
      content {
        name = "web"
      }
    }
    dynamic "service" {
      for_each = ["web"]
    }
    dynamic "service" {
      for_each = ["web"]
      check {
        type = "http"
      }
    }
    dynamic "service" {
      for_each = ["web"]
      content {}
      content {}
    }
    dynamic "service" {
      for_each = ["web"]
      iterator = each
      content {}
    }
    dynamic "service" {
      for_each = ["web"]
      iterator = my.service
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
