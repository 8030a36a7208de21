job "web" {
  region = "global"
  datacenters = ["dc1"]

  type = "service"
  priority = 50
  # who may restart it
  namespace = "shop"
  id = "web"
}
