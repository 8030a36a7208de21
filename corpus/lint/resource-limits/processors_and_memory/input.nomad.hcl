variable "memory" {
  default = 512
}
job "web" {
  group "web" {
    task "both" {
      driver = "docker"
      resources {
        cpu   = 500
        #       ^^^ resource-limits
        cores = 2
      }
    }
    task "nothing" {
      driver = "docker"
      resources {
        cpu    = 0
        #        ^ resource-limits
        memory = 4
        #        ^ resource-limits
      }
    }
    task "neither" {
      driver = "docker"
      resources {
        cores = 0
        #       ^ resource-limits
      }
    }
    task "max" {
      driver = "docker"
      resources {
        memory     = var.memory
        memory_max = 256
        #            ^^^ resource-limits
      }
    }
    task "default" {
      driver = "docker"
      resources {
        memory_max = 256
        #            ^^^ resource-limits
      }
    }
    task "machine" {
      driver = "qemu"
      resources {
        memory = 64
        #        ^^ resource-limits
      }
    }
    task "fine" {
      driver = "docker"
      resources {
        cpu        = 500 # ok: some time
        memory     = 256
        memory_max = 512 # ok: more than memory
      }
    }
    task "secretive" {
      driver = "docker"
      resources {
        secrets = -1
        #         ^^ resource-limits
      }
    }
    task "unbounded" {
      driver = "docker"
      resources {
        cores      = 2
        memory_max = -1 # ok: no limit
      }
    }
  }
}
