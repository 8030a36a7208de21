template {
  data = <<EOT
  list: ${join(",", [
  "a",
  "b"
])} and  text
EOT
perms = "644"
}
