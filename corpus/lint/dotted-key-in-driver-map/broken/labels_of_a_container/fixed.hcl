job "web" {
  group "web" {
    task "server" {
      driver = "docker"
      config {
        image = "redis:7.2.4" # ok: dots in a value
        labels = {
          "com.example.team" = "web"
          "com.example.kind" = "cache"
          team             = "web" # ok: a word
        }
      }
    }
  }
}
