job "frontend" { # ok: the id is the old label
  id   = "web"
  name = "frontend" # ok: only shown
  group "web" {}
}
