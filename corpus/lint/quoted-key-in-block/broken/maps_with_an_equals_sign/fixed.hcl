job "web" {
  meta = {
    "team.name" = "web"
    owner       = "core" # ok: a word
  }
  group "web" {
    task "server" {
      driver = "docker"
      env = {
        LOG_LEVEL  = "info"
        "web.listen" = "0.0.0.0:8080"
      }
      config {
        image = "web:1.2.3" # ok: a word
      }
    }
  }
}
