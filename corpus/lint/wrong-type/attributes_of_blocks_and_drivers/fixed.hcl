variable "memory" {
  default = "512MB"
}
job "web" {
  datacenters = ["dc1"]
  priority    = "50" # ok: this text is a number
  all_at_once = "yes"
  group "web" {
    count = 1.5
    task "server" {
      driver = "docker"
      config {
        image  = "redis:7"
        ports  = ["http"]
        mounts = [{ type = "bind", readonly = "true" }] # ok: this text is true
      }
      resources {
        memory = var.memory
        cpu    = attr.cpu.frequency
      }
    }
  }
}
