job "db" {
  group "db" {
    task "server" {
      template {
        destination = "local/app.conf"
      }
      artifact {
        destination = "${NOMAD_SECRETS_DIR}/certs/"
      }
      volume_mount {
        volume      = "data"
        destination = "/local"
        #             ^^^^^^^^ volume-mount-shadows-files
      }
      volume_mount {
        volume      = "certs"
        destination = "/secrets/certs"
        #             ^^^^^^^^^^^^^^^^ volume-mount-shadows-files
      }
      volume_mount {
        volume      = "other"
        destination = "/data" # ok: nothing is there
      }
      volume_mount {
        volume      = "near"
        destination = "/local/app" # ok: beside `app.conf`
      }
    }
  }
}
