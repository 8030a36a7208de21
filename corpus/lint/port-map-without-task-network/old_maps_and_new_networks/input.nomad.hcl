job "web" {
  group "web" {
    network {
      port "http" {}
    }
    task "block" {
      driver = "docker"
      config {
        image = "acme/web:1.2.3"
        port_map {
       #^^^^^^^^ port-map-without-task-network
          http = 8080
        }
      }
    }
    task "map" {
      driver = "docker"
      config {
        image    = "acme/web:1.2.3"
        port_map = { http = 8080 }
       #^^^^^^^^ port-map-without-task-network
      }
    }
    task "ports" {
      driver = "docker"
      config {
        image = "acme/web:1.2.3"
        ports = ["http"] # ok: the group's ports
      }
    }
    task "old" {
      driver = "docker"
      config {
        image = "acme/web:1.2.3"
        port_map { # ok: the task has a network
          http = 8080
        }
      }
      resources {
        network {
          port "http" {}
        }
      }
    }
  }
}
