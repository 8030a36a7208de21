"job" "web" {
#^^^^ quoted-key-in-block
  group "web" {
    task "server" {
      driver = "docker"
      env {
        "LOG_LEVEL" = "info"
       #^^^^^^^^^^^ quoted-key-in-block
        HTTP_PORT   = "8080" # ok: a word
      }
      meta = {
        "team.name" = "web" # ok: a key of a map
      }
    }
  }
}
