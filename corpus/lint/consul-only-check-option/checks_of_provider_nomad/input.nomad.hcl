job "web" {
  group "web" {
    service {
      provider = "nomad"
      check {
        type                     = "http"
        failures_before_critical = 3
       #^^^^^^^^^^^^^^^^^^^^^^^^ consul-only-check-option
        tls_server_name          = "web.example.com"
       #^^^^^^^^^^^^^^^ consul-only-check-option
        tls_skip_verify          = true # ok: Nomad can do that
        expose                   = false # ok: not asked for
        on_update                = "ignore_warnings"
       #^^^^^^^^^ consul-only-check-option
        address_mode             = "host" # ok
      }
    }
    service {
      provider = "consul"
      check {
        failures_before_critical = 3 # ok: Consul can
      }
    }
  }
}
