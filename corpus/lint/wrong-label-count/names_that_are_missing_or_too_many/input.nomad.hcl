job {
#^^ wrong-label-count
  meta "team" {
  #    ^^^^^^ wrong-label-count
    owner = "web"
  }
  group "web" "front" {
  #           ^^^^^^^ wrong-label-count
    update {} # ok: it takes none
    network {
      port {}
     #^^^^ wrong-label-count
      port "http" {} # ok: it takes one
      dynamic "port" {
     #^^^^^^^^^^^^^^ wrong-label-count
        for_each = ["admin"]
        content {}
      }
      dynamic "port" {
        for_each = var.ports
        labels   = [port.value] # ok: one label
        content {}
      }
    }
    task "server" {
      driver = "docker"
      config {
        mount "data" {} # ok: a driver's option has no rule for that
      }
    }
  }
}
variable "ports" {
  type = list(string)
}
