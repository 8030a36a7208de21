job "web" {
  group "webs" {
    task "delivered" {
      artifact {
        source = "http://store.example/api-1.4.1.tar"
      }
      config {
        image = "docker-archive:local/api-1.4.1.tar"
      }
    }
    task "on_the_node" {
      config {
        image = "docker-archive:/srv/images/worker-1.4.1.tar"
      }
    }
  }
}
