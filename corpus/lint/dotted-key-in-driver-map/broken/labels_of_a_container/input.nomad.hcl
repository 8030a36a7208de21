job "web" {
  group "web" {
    task "server" {
      driver = "docker"
      config {
        image = "redis:7.2.4" # ok: dots in a value
        labels {
          com.example.team = "web"
          #  ^ dotted-key-in-driver-map
          com.example.kind = "cache"
          #  ^ dotted-key-in-driver-map
          team             = "web" # ok: a word
        }
      }
    }
  }
}
