job "web" {
  group "web" {
    task "server" {
      driver = "exec"
      config {
        command = "/usr/bin/web"
      }
      template {
        destination = "local/jinja.conf"
        data        = <<EOT
{{ if keyExists "web/debug" }}debug = true{{ endif }}
#                                            ^^^^^ invalid-template
EOT
      }
      template {
        destination = "local/operators.conf"
        data        = <<EOT
{{ if env "STAGE" == "live" }}live = true{{ end }}
#                 ^^ invalid-template
EOT
      }
      template {
        destination = "local/both.conf"
        data        = <<EOT
{{ if keyExists "a" && keyExists "b" }}both = true{{ end }}
#                   ^^ invalid-template
EOT
      }
      template {
        destination = "local/quotes.conf"
        data        = <<EOT
limit = {{ key 'web/limit' }}
#              ^^^^^^^^^^^ invalid-template
EOT
      }
      template {
        destination = "local/call.conf"
        data        = <<EOT
home = {{ env("HOME") }}
#            ^ invalid-template
EOT
      }
      template {
        destination = "local/dash.conf"
        data        = <<EOT
{{ with nomadVar "nomad/jobs/web" }}token = {{ .api-token }}{{ end }}
#                                                  ^ invalid-template
EOT
      }
      template {
        destination = "local/right.conf"
        data        = <<EOT
{{ if and (keyExists "a") (eq (env "STAGE") "live") -}}
both = true # ok: what the others meant
{{- end }}
EOT
      }
      template {
        destination = "local/index.conf"
        data        = <<EOT
{{ with nomadVar "nomad/jobs/web" }}token = {{ index . "api-token" | toJSON }}{{ end }} # ok: a key with a dash
EOT
      }
    }
  }
}
