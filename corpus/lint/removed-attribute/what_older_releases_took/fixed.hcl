job "web" {
  id = "web" # ok: a job's own
  group "web" {
    service {
      name = "web" # ok
      check {
        type = "tcp"
      }
    }
  }
}
