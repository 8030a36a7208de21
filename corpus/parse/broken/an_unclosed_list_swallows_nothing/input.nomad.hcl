job "web" {
  datacenters = ["dc1", "dc2"
  type = "service"
  group "g" {
    count = = 1
  }
}
