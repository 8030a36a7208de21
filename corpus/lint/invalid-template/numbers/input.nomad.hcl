job "web" {
  group "web" {
    task "server" {
      driver = "exec"
      config {
        command = "/usr/bin/web"
      }
      template {
        destination = "local/wrong.conf"
        data        = <<EOT
month = {{ printf "%02d" 08 }}
#                        ^^ invalid-template
mask  = {{ 0x1f. }}
#          ^^^^^ invalid-template
part  = {{ 1e }}
#          ^^ invalid-template
left  = {{ 5 - 2 }}
#            ^ invalid-template
EOT
      }
      template {
        destination = "local/right.conf"
        data        = <<EOT
month = {{ printf "%02d" 8 }} # ok: the format has the nought
mask  = {{ 0x1F }} {{ 0b101 }} {{ 0o17 }} # ok: every base that Go has
part  = {{ 1e5 }} {{ .5 }} {{ 1_000 }} {{ -3 }} {{ 0x1p4 }}
left  = {{ subtract 2 5 }}
EOT
      }
    }
  }
}
