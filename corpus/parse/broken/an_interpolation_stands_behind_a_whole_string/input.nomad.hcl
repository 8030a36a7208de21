args = ["-x, "${NOMAD_PORT_http}"]
