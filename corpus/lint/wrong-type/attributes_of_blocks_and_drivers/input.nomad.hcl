variable "memory" {
  default = "512MB"
}
job "web" {
  datacenters = "dc1"
  #             ^^^^^ wrong-type
  priority    = "50" # ok: this text is a number
  all_at_once = "yes"
  #             ^^^^^ wrong-type
  group "web" {
    count = 1.5
    #       ^^^ wrong-type
    task "server" {
      driver = "docker"
      config {
        image  = "redis:7"
        ports  = "http"
        #        ^^^^^^ wrong-type
        mounts = [{ type = "bind", readonly = "true" }] # ok: this text is true
      }
      resources {
        memory = var.memory
        #        ^^^^^^^^^^ wrong-type
        cpu    = attr.cpu.frequency
        #        ^^^^^^^^^^^^^^^^^^ wrong-type
      }
    }
  }
}
