job "web" {
  datacenters = "dc1,dc2"
  #             ^^^^^^^^^ wrong-type
  group "web" {
    task "server" {
      driver = "docker"
      config {
        image      = "redis:7"
        args       = "--port 80 --name x"
        #            ^^^^^^^^^^^^^^^^^^^^ wrong-type
        entrypoint = "/bin/sh -c 'exec redis'"
        #            ^^^^^^^^^^^^^^^^^^^^^^^^^ wrong-type
        ports      = "http"
        #            ^^^^^^ wrong-type
      }
    }
  }
}
