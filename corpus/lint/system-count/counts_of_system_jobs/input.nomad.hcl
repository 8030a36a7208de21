variable "count" {
  default = 2
}
variable "unset" {
  type = number
}
job "exporter" {
  type = "system"
  group "node" {
    count = 3
    #       ^ system-count
  }
  group "variable" {
    count = var.count
    #       ^^^^^^^^^ system-count
  }
  group "scaled" {
    scaling {
      min = 2
      #     ^ system-count
      max = 4
    }
  }
  group "one" {
    count = 1 # ok: that is what it is
  }
  group "unknown" {
    count = var.unset # ok: nobody can tell
  }
}
