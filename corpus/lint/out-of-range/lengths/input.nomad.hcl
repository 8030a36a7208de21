locals {
  ten      = "0123456789"
  hundred  = "${local.ten}${local.ten}${local.ten}${local.ten}${local.ten}${local.ten}${local.ten}${local.ten}${local.ten}${local.ten}"
  thousand = "${local.hundred}${local.hundred}${local.hundred}${local.hundred}${local.hundred}${local.hundred}${local.hundred}${local.hundred}${local.hundred}${local.hundred}"
}
job "web" {
  ui {
    description = "${local.thousand}!"
    #             ^^^^^^^^^^^^^^^^^^^^ out-of-range
  }
  group "web" {
    network {
      port "http" {}
    }
    service {
      port = "http"
      check {
        type     = "tcp"
        interval = "10s"
        timeout  = "2s"
        notes    = "${local.hundred}${local.hundred}${local.hundred}"
        #          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ out-of-range
      }
      check {
        type     = "tcp"
        interval = "10s"
        timeout  = "2s"
        notes    = local.hundred # ok
      }
    }
  }
}
