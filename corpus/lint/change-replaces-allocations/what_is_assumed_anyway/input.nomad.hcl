job "j" {
  name = "j"
  group "web" {
    network {
      port "http" {
        static = 0
      }
    }
    task "server" { # ok: none of this says more than before
      driver = "exec"
      user   = ""
      config {
        command = "/bin/web"
      }
      resources {
        cpu        = 100
        memory     = 100
        memory_max = 0
      }
      artifact {
        source      = "https://example.com/web-1.2.3.tar.gz"
        destination = "local/"
      }
    }
    task "helper" {
      driver = "exec"
      leader = false
      config {
        command = "/bin/helper"
      }
      resources {
        cpu = 100
      }
    }
  }
  group "changed" {
    task "server" {
      driver = "exec"
      config {
        command = "/bin/web"
      }
      resources {
        cpu    = 200
       #^^^ change-replaces-allocations
        memory = 100
      }
    }
  }
}
