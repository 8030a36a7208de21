job "web" {
  type        = service
  #             ^^^^^^^ unquoted-literal
  datacenters = [dc1, "dc2"]
  #              ^^^ unquoted-literal
  group "web" {
    task "server" {
      driver = docker
      #        ^^^^^^ unquoted-literal
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
