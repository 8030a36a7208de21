template {
  data = <<"EOT"
key = value
EOT
}
