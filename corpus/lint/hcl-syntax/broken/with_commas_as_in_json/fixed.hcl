job "web" {
  type = "service"
  group "web" {
    count = 2
    meta = {
      owner = "web", # ok: the items of a map
      team  = "core",
    }
    task "server" {
      driver = "docker"
      config {
        image = "web:1.2.3"
        ports = ["http", "admin"] # ok: the elements of a list
      }
    }
  }
}
