job "web" {
  group "web" {
    service {
      identity {
        aud         = ["consul.io"]
        change_mode = "signal" # ok: Nomad does not look at the change mode of a service's identity
      }
    }
    task "server" {
      driver = "exec"
      config {
        command = "server"
      }
      identity {
     #^^^^^^^^ missing-required-attribute
        change_mode = "signal"
      }
    }
  }
}
