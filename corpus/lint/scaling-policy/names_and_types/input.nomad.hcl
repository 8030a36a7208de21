job "web" {
  group "vertical" {
    scaling {
      max  = 3
      type = "vertical_cpu"
      #      ^^^^^^^^^^^^^^ scaling-policy
    }
    task "server" {
      driver = "docker"
      config {
        image = "acme/server:1.0.0"
      }
      scaling "memory" {
      #       ^^^^^^^^ scaling-policy
        max = 500
      }
      scaling "cpu" {
      #       ^^^^^ scaling-policy
        max  = 500
        type = "vertical_mem"
      }
    }
  }
  group "horizontal" {
    scaling {
      max  = 3
      type = "horizontal" # ok: as many allocations as are wanted
    }
    task "server" {
      driver = "docker"
      config {
        image = "acme/server:1.0.0"
      }
      scaling "CPU" { # ok: in any case
        max  = 500
        type = "vertical_cpu" # ok: what the label says
      }
      scaling "mem" {
        max  = 500
        min  = 100 # ok: the type is the label's
      }
    }
  }
}
