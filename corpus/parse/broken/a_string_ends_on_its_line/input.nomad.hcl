job "web" {
  type = "service
  region = "global"
}
