job "web" {
  group "web" {
    task "server" {
      driver = "docker"
      config {
        image  = "acme/web:1.4.2"
        labels = { traefik.enable = "true", "com.acme.team" = "web", com.acme.ports[0] = "80" }
        #          ^^^^^^^^^^^^^^ dotted-key-in-driver-map
        #                                                            ^^^^^^^^^^^^^^^^^ dotted-key-in-driver-map
        mounts = [{ type = "bind", bind_options.propagation = "shared" }]
        #                          ^^^^^^^^^^^^^^^^^^^^^^^^ dotted-key-in-driver-map
      }
    }
  }
}
