job [[ .name ]] {
#   ^^ leftover-template-marker
  group "web" {
    task "server" {
      driver = "docker"
      template {
        data        = "{{ key \"web\" }}" # ok: for Nomad's own templates, in a string
        destination = "local/web"         # ok: nothing of it
      }
    }
  }
}
