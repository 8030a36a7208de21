job "web" {
  group "web" {
    network {
      port "web-ui" {}
    }
    task "server" {
      driver = "exec"
      config {
        command = "server"
        args    = ["-listen", "${NOMAD_ADDR_web_ui}", "-port=${NOMAD_PORT_web_ui}"]
      }
      env {
        PORT = "${NOMAD_PORT_web_ui}"  # ok: an underscore
        MORE = "${NOMAD_META_web_ui}-x" # ok: the dash is outside
      }
    }
  }
}
