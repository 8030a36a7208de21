job "web" {
  name = "café"
  city = "München"
}
