job "web" {
  group "web" {
    task "server" {
      driver = "exec"
      config {
        command = "/usr/bin/web"
      }
      template {
        destination = "local/servers.conf"
        data        = <<EOT
{{ range service "api" }}
#^^^^^^^ invalid-template
server {{ .Address }}:{{ .Port }};
EOT
      }
      template {
        destination = "local/web.conf"
        data        = <<EOT
{{ if keyExists "web/debug" }}
debug = true
{{ end }}
{{ end }}
#  ^^^ invalid-template
EOT
      }
      template {
        destination = "local/limits.conf"
        data        = <<EOT
{{ with key "web/limit" }}limit = {{ . }}{{ else }}limit = 10{{ else }}limit = 20{{ end }}
#                                                               ^^^^ invalid-template
EOT
      }
      template {
        destination = "secrets/db.env"
        data        = <<EOT
{{ with secret "database/creds/web" }
#                                   ^ invalid-template
DB_USER={{ .Data.username }}
{{ end }}
EOT
      }
      template {
        destination = "local/peers.conf"
        data        = <<EOT
{{ range $i, $peer := nomadService "peer" }}
{{ if eq $i 3 }}{{ break }}{{ end }}
peer.{{ $i }} = {{ $peer.Address }} # ok: all is closed, and both are declared
{{ else }}
peer.0 = 127.0.0.1
{{ end }}
EOT
      }
      template {
        destination = "local/first.conf"
        data        = "{{ break }}"
        #                 ^^^^^ invalid-template
      }
      template {
        destination = "local/parts.conf"
        data        = <<EOT
{{ define "line" }}{{ .Key }} = {{ .Value }}
{{ end }}
{{ range ls "web" }}{{ template "line" . }}{{ end }} # ok: a template within the template
EOT
      }
    }
  }
}
