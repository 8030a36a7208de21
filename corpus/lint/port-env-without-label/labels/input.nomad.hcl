job "web" {
  group "web" {
    network {
      port "http" {}
      port "web-ui" {}
    }
    task "server" {
      driver = "exec"
      config {
        command = "server"
        args    = ["${NOMAD_ADDR_htpp}", "${NOMAD_PORT_metrics}"]
        #             ^^^^^^^^^^^^^^^ port-env-without-label
        #                                   ^^^^^^^^^^^^^^^^^^ port-env-without-label
      }
      env {
        PORT = "${NOMAD_PORT_http}"   # ok
        UI   = "${NOMAD_PORT_web_ui}" # ok: a dash is an underscore there
      }
    }
  }
  group "other" {
    network {
      dynamic "port" {
        for_each = ["a", "b"]
        labels   = [port.value]
        content {}
      }
    }
    task "server" {
      env {
        PORT = "${NOMAD_PORT_a}" # ok: made by the dynamic block
      }
    }
  }
}
