job "web" {
  type = "service"
  type = "batch"
  group "g" {
    count = 1
  }
  group "g" {
    count = 2
    count = 3
  }
}
