job "web" {
  datacenters = "dc1,dc2"
  group "web" {
    task "server" {
      driver = "docker"
      config {
        image      = "redis:7"
        args       = "--port 80 --name x"
        entrypoint = "/bin/sh -c 'exec redis'"
        ports      = ["http"]
      }
    }
  }
}
