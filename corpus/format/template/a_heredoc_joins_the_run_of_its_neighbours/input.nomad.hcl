template {
  destination = "local/app.conf"
  data = <<EOT
a = 1
EOT
  perms = "644"
}
