locals {
  a = { x = "2", y = local.b }
  b = { z = local.a }
}

job "web" {
  group "site" {
    task "app" {
      driver = "docker"

      config {
        image = "acme/app:1"
        args  = [jsonencode(local.b), local.b.z.y.z.x]
      }
    }
  }
}
