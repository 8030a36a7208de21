job "logs" {
  type     = "system"
  priority = 70 # ok: in place
  group "logs" {
    task "ship" {
      driver = "docker"
      config {
        image = "ship:1.1.0"
        #       ^^^^^^^^^^^^ change-replaces-allocations
      }
    }
  }
}
