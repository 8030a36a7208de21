template {
  data = "{{ key "x" }}"
}
