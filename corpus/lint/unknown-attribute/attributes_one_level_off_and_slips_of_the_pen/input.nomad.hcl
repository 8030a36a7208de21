job "web" {
  datacentres = ["dc1"]
 #^^^^^^^^^^^ unknown-attribute
  group "web" {
    count = 2 # ok: here it belongs
    task "server" {
      driver = "docker"
      count  = 2
     #^^^^^ unknown-attribute
      image  = "redis:7.2.4"
     #^^^^^ unknown-attribute
      env {
        ANYTHING = "goes" # ok: the keys of `env` are the writer's own
      }
      meta = {
        "team.name" = "web" # ok: and so are those of `meta`
      }
      resources {
        mem = 256
       #^^^ unknown-attribute
      }
      template {
        data     = "x"
        dest     = "local/x"
       #^^^^ unknown-attribute
        zzzzzzzz = true
       #^^^^^^^^ unknown-attribute
      }
      vault {
        id = "x"
       #^^ unknown-attribute
      }
    }
  }
}
