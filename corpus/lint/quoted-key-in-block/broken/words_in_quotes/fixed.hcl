job "web" {
  group "web" {
    task "server" {
      driver = "docker"
      env {
        LOG_LEVEL = "info"
        HTTP_PORT   = "8080" # ok: a word
      }
      meta = {
        "team.name" = "web" # ok: a key of a map
      }
    }
  }
}
