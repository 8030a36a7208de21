locals {
  ports = { http = 80 }
  words = ["-", "a", "b"]
}
job "web" {
  meta {
    port   = lookup(local.ports, "http")
    #        ^^^^^^^^^^^^^^^^^^^^^^^^^^^ wrong-function-arity
    name   = upper("web", "api")
    #        ^^^^^^^^^^^^^^^^^^^ wrong-function-arity
    third  = lookup(local.ports, "http", 8080) # ok
    first  = coalesce(local.words...)          # ok: as many as the list has
  }
}
