job "web" {
  group "front" {
    service {
      name = "web"
    }
    task "server" {
      service {
        name     = "admin"
        provider = "nomad"
        #          ^^^^^^^ mixed-service-providers
      }
    }
  }
  group "back" {
    service {
      name     = "api"
      provider = "nomad"
    }
    service {
      name     = "admin"
      provider = "nomad" # ok: the same
    }
    service {
   #^^^^^^^ mixed-service-providers
      name = "metrics"
    }
  }
  group "unknown" {
    service {
      provider = "nomad"
    }
    service {
      provider = var.provider # ok: nobody can tell
    }
  }
}
