job "web" {
  type        = "service"
  datacenters = ["dc1", "dc2"]
  group "web" {
    task "server" {
      driver = "docker"
      config {
        args = [NOMAD_PORT_http] # ok: filled in on the client
      }
      env {
        PORT = NOMAD_PORT_http # ok: so is this
      }
      resources {
        cores = 1
      }
    }
  }
}
