job "web" {
  group "web" {
    task "server" {
      driver = "exec"
      config {
        command = "/usr/bin/web"
      }
      template {
        destination = "local/names.conf"
        data        = <<EOT
limit  = {{ keyOrDefualt "web/limit" "10" }}
#           ^^^^^^^^^^^^ invalid-template
home   = {{ env HOME }}
#               ^^^^ invalid-template
name   = {{ Name }}
#           ^^^^ invalid-template
region = {{ $region }}
#           ^^^^^^^ invalid-template
EOT
      }
      template {
        destination = "local/arguments.conf"
        data        = <<EOT
limit = {{ keyOrDefault "web/limit" }}
#          ^^^^^^^^^^^^ invalid-template
home  = {{ env "HOME" "/root" }}
#          ^^^ invalid-template
now   = {{ "now" | 5 }}
#                  ^ invalid-template
EOT
      }
      template {
        destination = "local/escapes.conf"
        data        = <<EOT
path = {{ "C:\web" }}
#         ^^^^^^^^ invalid-template
EOT
      }
      template {
        destination = "local/right.conf"
        data        = <<EOT
{{ $region := envOrDefault "NOMAD_REGION" "global" }}
region = {{ $region | toUpper }} # ok: what is piped in is the argument
limit  = {{ keyOrDefault "web/limit" "10" | parseInt | add 5 }}
path   = {{ `C:\web` }} # ok: no escapes in backquotes
hash   = {{ "x" | sprig_sha1sum }}
EOT
      }
    }
  }
}
