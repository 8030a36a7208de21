job "web-${var.stage}" {
#        ^^ interpolated-label
  id = "web-${var.stage}" # ok: no label
  group "web-${var.stage}" {
  #          ^^ interpolated-label
    task "server" { # ok: fixed text
      driver = "docker"
    }
  }
}
