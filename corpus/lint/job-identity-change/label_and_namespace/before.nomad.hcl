job "web" {
  namespace = "default"
  group "web" {}
}
