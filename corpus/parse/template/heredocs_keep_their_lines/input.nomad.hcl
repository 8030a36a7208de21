a = <<EOT
one ${two}
  EOT is not alone
EOT
b = <<-EOT
    indented $
      more
  EOT
