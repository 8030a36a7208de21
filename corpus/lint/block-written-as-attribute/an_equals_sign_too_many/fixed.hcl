job "web" {
  meta = { # ok: `meta` and `env` of a job, group or task are maps
    "team.name" = "web"
  }
  group "web" {
    network {
      mode = "bridge"
      dns  = "x"
    }
    service {
      meta { version = "7" }
      check_restart = { limit = 3, grace = "10s" }
    }
    task "server" {
      driver = "docker"
      config {
        logging = { # ok: an option of the driver
          type = "journald"
        }
      }
      env = { LANG = "C.UTF-8" } # ok
      artifact {
        source = "https://example.com/server.tar.gz"
        options {
          archive = false
          checksum  = "sha256:abc"
        }
      }
    }
  }
}
