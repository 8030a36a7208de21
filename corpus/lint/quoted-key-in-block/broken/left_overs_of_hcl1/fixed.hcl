job "web" {
  meta = {
    owner     = "web"
    "team.name" = "web"
    contact     = "web@example.com" # ok: a word
  }
  group "web" {
    meta = {
      "team.name" = "web" # ok: a key of a map
    }
    task "server" {
      driver = "docker"
    }
  }
}
