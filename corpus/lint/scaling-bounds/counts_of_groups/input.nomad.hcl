variable "max" {
  type = number
}
job "web" {
  group "many" {
    count = 5
    #       ^ scaling-bounds
    scaling {
      min = 1
      max = 3
    }
  }
  group "few" {
    count = 1
    #       ^ scaling-bounds
    scaling {
      min = 2
      max = 3
    }
  }
  group "reversed" {
    scaling {
      min = 5
      #     ^ scaling-bounds
      max = 3
    }
  }
  group "fine" {
    count = 2 # ok: between both
    scaling {
      min = 1
      max = 3
    }
  }
  group "unknown" {
    count = 5 # ok: nobody can tell
    scaling {
      max = var.max
    }
  }
}
