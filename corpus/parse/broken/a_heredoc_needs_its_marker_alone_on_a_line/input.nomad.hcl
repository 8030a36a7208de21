job "web" {
  template {
    data = <<EOT
key = value
EOT, 
  }
}
