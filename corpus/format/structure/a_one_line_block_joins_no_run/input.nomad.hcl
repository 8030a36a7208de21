network {
  mode = "bridge"
  port "http" { to = 8080 }
  hostname = "web"
  port "admin" {to=9090}
}
