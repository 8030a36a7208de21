job "web" {
  network { port "http" { to = 80 } }
  group "a" { network { mode = "host" } }
  group "b" { network {
    mode = "host"
  }
  }
  meta { owner "team" }
  last = = 1
}
