locals {
  ports = { http = 80, admin = { api = 8080 } }
  zones = ["a", "b"]
  first = "http"
  made  = merge(local.ports, { https = 443 })
}
job "web" {
  meta {
    near = local.ports.htpp
    #                  ^^^^ unknown-key
    far = local.ports.admin["metrics"]
    #                       ^^^^^^^^^ unknown-key
    third = local.zones[2]
    #                   ^ unknown-key
    word = local.zones.a
    #                  ^ unknown-key
    deep = local.ports.http.number
    #                      ^^^^^^^ unknown-key
    port  = local.ports[local.first] # ok
    api   = local.ports.admin.api    # ok
    zone  = local.zones.0            # ok
    all   = join(",", local.zones[*])
    https = local.made.https                              # ok: what a function gives is not known here
    maybe = try(local.ports.ftp, 21)                      # ok
    each  = join(",", [for n in [0, 1] : local.zones[n]]) # ok
  }
}
