job "web" {
  group "web" {
    count.min = 2
    #    ^ dotted-key-in-driver-map
    task "server" {
      driver = "docker"
      config {
        image = "redis:7.2.4" # ok: dots in a value
        labels = {
          "com.example.team" = "web" # ok: in quotes, in a map
        }
      }
    }
  }
}
