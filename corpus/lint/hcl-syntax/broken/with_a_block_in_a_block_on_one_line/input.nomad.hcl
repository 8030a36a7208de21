job "web" {
  group "web" {
    network { port "http" { to = 80 } } # and a comment
    #         ^^^^ hcl-syntax
    task "server" {
      driver = "docker"
      resources { cpu = 100 } # ok: one argument
    }
    service {
      check { check_restart { limit = 3 }
      #       ^^^^^^^^^^^^^ hcl-syntax
        type = "tcp"
      }
    }
  }
}
