job "web" {
  group "web" {
    network {
      mode = "bridge"
    }
    service {
      name = "web"
      port = "8080"
      connect {
        sidecar_service {
          proxy {
            upstreams {
              destination_name = "db"
              local_bind_port  = 5432
            }
            upstreams {
              destination_name = "replica"
              local_bind_port  = 5432
              #                  ^^^^ duplicate-upstream
            }
            upstreams { # ok: at another address
              destination_name   = "archive"
              local_bind_address = "127.0.0.2"
              local_bind_port    = 5432
            }
            upstreams {
              destination_name       = "cache"
              local_bind_socket_path = "/alloc/cache.sock"
            }
          }
        }
      }
    }
    service {
      name = "admin"
      port = "8081"
      connect {
        sidecar_service {
          proxy {
            upstreams {
              destination_name = "db"
              local_bind_port  = 5432 # the services of a group share one network
              #                  ^^^^ duplicate-upstream
            }
            upstreams { # ok
              destination_name = "queue"
              local_bind_port  = 5672
            }
            upstreams {
           #^^^^^^^^^ duplicate-upstream
              destination_name       = "sessions"
              local_bind_socket_path = "/alloc/cache.sock"
            }
          }
        }
      }
    }
    task "server" {
      driver = "docker"
    }
  }
  group "api" {
    network {
      mode = "bridge"
    }
    service {
      name = "api"
      port = "8080"
      connect {
        sidecar_service {
          proxy {
            upstreams { # ok: another group
              destination_name = "db"
              local_bind_port  = 5432
            }
          }
        }
      }
    }
    task "server" {
      driver = "docker"
    }
  }
}
