template {
data=<<EOT
  {{ key   "x" }}
        deep=1
   EOT
    body = <<-EOT
		two tabs
      EOT
}
