job "Web" { # ok: the job's name does not count
  group "Front" {
  #     ^^^^^^^ connect-uppercase
    service {
      name = "Web-Front"
      #      ^^^^^^^^^^^ connect-uppercase
      connect {
        sidecar_service {}
      }
    }
  }
  group "Back" { # ok: no sidecar
    service {
      name = "Back"
    }
  }
}
