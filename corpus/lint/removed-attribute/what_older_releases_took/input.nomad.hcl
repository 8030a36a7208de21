job "web" {
  id           = "web" # ok: a job's own
  vault_token  = "s.x"
 #^^^^^^^^^^^ removed-attribute
  consul_token = "x"
 #^^^^^^^^^^^^ removed-attribute
  group "web" {
    service {
      id   = "web-1"
     #^^ removed-attribute
      name = "web" # ok
      check {
        id   = "web-1-check"
       #^^ removed-attribute
        type = "tcp"
      }
    }
  }
}
