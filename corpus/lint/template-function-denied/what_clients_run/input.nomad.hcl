job "web" {
  group "web" {
    task "server" {
      driver = "exec"
      config {
        command = "/usr/bin/web"
      }
      template {
        destination = "local/limit.conf"
        data        = "limit = {{ plugin \"/usr/local/bin/limit\" }}"
        #                         ^^^^^^ template-function-denied
      }
      template {
        destination = "local/copies.conf"
        data        = <<EOT
{{ key "web/config" | writeToFile "local/copy.conf" "web" "web" "0644" }}
#                     ^^^^^^^^^^^ template-function-denied
EOT
      }
      template {
        destination = "local/key.conf"
        data        = "limit = {{ key \"web/limit\" }}" # ok: this one is run
      }
      template {
        destination = "local/text.conf"
        data        = "# no plugin: text is not called" # ok: text
      }
    }
  }
}
