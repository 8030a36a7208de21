variable "count" {
  default = 2
}
variable "unset" {
  type = number
}
job "exporter" {
  type = "system"
  group "node" {
    count = 1
  }
  group "variable" {
    count = var.count
  }
  group "scaled" {
    scaling {
      min = 1
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
