job "web" {
  region      = "global"
  datacenters = ["dc1", "dc2"]
  type        = "service"
}
