job "web" {
  group "web" {
    task "server" {
      template {
        destination = "local/app.conf"
      }
      template {
        destination = "local/app.conf"
        #             ^^^^^^^^^^^^^^^^ duplicate-template-destination
      }
      template {
        destination = "${NOMAD_SECRETS_DIR}/app.env"
      }
      template {
        destination = "${NOMAD_SECRETS_DIR}/app.env"
        #             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ duplicate-template-destination
      }
      template {
        destination = "local/other.conf" # ok: another file
      }
    }
    task "worker" {
      template {
        destination = "local/app.conf" # ok: another task
      }
    }
  }
}
