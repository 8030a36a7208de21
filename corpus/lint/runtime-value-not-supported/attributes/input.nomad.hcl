job "web" {
  group "web" {
    volume "data" {
      type   = "host"
      source = "data-${node.unique.name}"
      #                ^^^^^^^^^^^^^^^^ runtime-value-not-supported
    }
    task "server" {
      driver      = "exec"
      user        = "${meta.user}"
      #                ^^^^^^^^^ runtime-value-not-supported
      kill_signal = "${NOMAD_META_SIGNAL}"
      #                ^^^^^^^^^^^^^^^^^ runtime-value-not-supported
      config {
        command = "${NOMAD_TASK_DIR}/server" # ok: a driver's options are filled in
      }
      template {
        data        = "PORT=${NOMAD_PORT_http}" # ok: handed on as it is
        destination = "${NOMAD_SECRETS_DIR}/web.env" # ok: filled in
      }
    }
  }
}
