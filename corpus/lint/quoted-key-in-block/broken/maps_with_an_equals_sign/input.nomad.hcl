job "web" {
  meta {
    "team.name" = "web"
   #^^^^^^^^^^^ quoted-key-in-block
    owner       = "core" # ok: a word
  }
  group "web" {
    task "server" {
      driver = "docker"
      env {
        "LOG_LEVEL"  = "info"
       #^^^^^^^^^^^ quoted-key-in-block
        "web.listen" = "0.0.0.0:8080"
       #^^^^^^^^^^^^ quoted-key-in-block
      }
      config {
        image = "web:1.2.3" # ok: a word
      }
    }
  }
}
