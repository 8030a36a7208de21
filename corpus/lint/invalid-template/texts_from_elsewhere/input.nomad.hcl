variable "path" {
  default = "web/limit"
}
variable "given" {
  type = string
}
locals {
  config = "first\nlimit = {{ keys \"web/limit\" }}"
}
job "web" {
  group "web" {
    task "server" {
      driver = "exec"
      config {
        command = "/usr/bin/web"
      }
      template {
        destination = "local/from_a_local.conf"
        data        = local.config
        #             ^^^^^^^^^^^^ invalid-template
      }
      template {
        destination = "local/escaped.conf"
        data        = "home = \"{{ enw \"HOME\" }}\"\n"
        #                          ^^^ invalid-template
      }
      template {
        destination = "local/filled_in.conf"
        data        = <<EOT
limit = {{ key "${var.path}" | toUper }}
#                              ^^^^^^ invalid-template
shell = $${HOME}
EOT
      }
      template {
        destination     = "local/brackets.conf"
        left_delimiter  = "[["
        right_delimiter = "]]"
        data            = <<EOT
{{ this is for another tool }} # ok: text, with these delimiters
limit = [[ kee "web/limit" ]]
#          ^^^ invalid-template
EOT
      }
      template {
        destination = "local/unknown.conf"
        data        = "{{ key \"${var.given}\" }} {{ ${var.given} }}" # ok: nobody knows yet
      }
      template {
        destination = "local/known.conf"
        data        = <<EOT
id    = {{ env "NOMAD_ALLOC_ID" }} # ok: what HCL fills in is within a text
limit = {{ key "${var.path}" }}
EOT
      }
    }
  }
}
