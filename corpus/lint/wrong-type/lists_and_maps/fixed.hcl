job "web" {
  meta {
    owners = ["web"]
    level  = 3 # ok: a number becomes a string
  }
  group "web" {
    task "server" {
      driver = "docker"
      config {
        image   = "redis:7"
        args    = ["-p", 80] # ok: so it does in a list
        command = ["redis-server"]
        volumes = [["/a", "/b"]]
      }
      env = {
        PATHS = ["/bin"]
        DEBUG = true # ok: and so does true
      }
      service {
        tags = ["web"]
        check {
          header {
            Accept = ["text/html"]
          }
        }
      }
    }
  }
}
