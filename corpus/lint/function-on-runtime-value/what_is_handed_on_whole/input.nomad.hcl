job "web" {
  group "web" {
    task "server" {
      driver = "docker"
      config {
        args = split(" ", "-bind ${attr.unique.network.ip-address} -port ${NOMAD_PORT_http}") # ok: cut beside them
      }
      template {
        data        = trimspace(<<EOT
id=${NOMAD_ALLOC_ID}
EOT
        )
        destination = "local/id"
      }
      env {
        ARGS   = replace("--x=${NOMAD_PORT_http} --y=VER", "VER", "1.2") # ok: what is replaced stands beside it
        NEW    = replace("ip=IP", "IP", attr.unique.network.ip-address)  # ok: goes in whole
        FRONT  = trimprefix("v-${NOMAD_ALLOC_ID}", "v-")                 # ok
        BACK   = trimsuffix("${NOMAD_ALLOC_ID}-x", "-x")                 # ok
        PORT   = jsondecode("{\"port\": \"${NOMAD_PORT_http}\"}").port   # ok
        HOST   = split(":", NOMAD_ADDR_http)[0]
        #                   ^^^^^^^^^^^^^^^ function-on-runtime-value
        FIRST  = split("-", "${NOMAD_JOB_NAME}-x-${attr.unique.network.ip-address}")[0]
        #                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ function-on-runtime-value
        DASHED = replace("x-${NOMAD_JOB_NAME}", "_", "-")
        #                ^^^^^^^^^^^^^^^^^^^^^ function-on-runtime-value
        LONE   = trimsuffix("x-${NOMAD_JOB_NAME}", "-prod")
        #                   ^^^^^^^^^^^^^^^^^^^^^ function-on-runtime-value
        DOMAIN = trimprefix(attr.unique.hostname, "ip-")
        #                   ^^^^^^^^^^^^^^^^^^^^ function-on-runtime-value
        PARSED = jsondecode("${meta.settings}").port
        #                   ^^^^^^^^^^^^^^^^^^ function-on-runtime-value
      }
    }
  }
}
