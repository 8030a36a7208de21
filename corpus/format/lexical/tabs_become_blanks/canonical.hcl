group "web" {
  count      = 3    # three
  constraint = true // always
}
