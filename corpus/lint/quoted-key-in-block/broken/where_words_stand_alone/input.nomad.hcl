job "web" {
  group "web" {
    service {
      name = "web"
      meta {
        "prometheus.io/port" = "9090"
       #^^^^^^^^^^^^^^^^^^^^ quoted-key-in-block
      }
    }
    task "server" {
      driver = "docker"
    }
  }
}
