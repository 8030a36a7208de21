job "web" {
  group "web" {
    task "server" {
      driver = "docker"
      config {
        image  = "acme/web:1.4.2"
        labels = { "traefik.enable" = "true", "com.acme.team" = "web", "com.acme.ports[0]" = "80" }
        mounts = [{ type = "bind", "bind_options.propagation" = "shared" }]
      }
    }
  }
}
