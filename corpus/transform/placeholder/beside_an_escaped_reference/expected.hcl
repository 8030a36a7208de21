job "web" {
  group "web" {
    task "server" {
      driver = "docker"
      meta {
        registry = "eu"
      }
      config {
        image = "$${NOMAD_META_registry}.example.com/app:1.2.4"
      }
    }
  }
}
