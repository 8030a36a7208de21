variable "registry" {
  default = "registry.example.com:5000"
}
job "web" {
  group "web" {
    task "local" {
      driver = "docker"
      config {
        image = "localhost:5000"
        #                  ^^^^ image-port-as-tag
      }
    }
    task "variable" {
      driver = "docker"
      config {
        image = var.registry
        #       ^^^^^^^^^^^^ image-port-as-tag
      }
    }
    task "whole" {
      driver = "docker"
      config {
        image = "${var.registry}/web:1.2.3" # ok: a path follows
      }
    }
    task "tag" {
      driver = "docker"
      config {
        image = "nginx:5000" # ok: no host is called so
      }
    }
  }
}
