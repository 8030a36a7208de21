job "web" {
  meta {
    owners = ["web"]
    #        ^^^^^^^ wrong-type
    level  = 3 # ok: a number becomes a string
  }
  group "web" {
    task "server" {
      driver = "docker"
      config {
        image   = "redis:7"
        args    = ["-p", 80] # ok: so it does in a list
        command = ["redis-server"]
        #         ^^^^^^^^^^^^^^^^ wrong-type
        volumes = [["/a", "/b"]]
        #         ^^^^^^^^^^^^^^ wrong-type
      }
      env = {
        PATHS = ["/bin"]
        #       ^^^^^^^^ wrong-type
        DEBUG = true # ok: and so does true
      }
      service {
        tags = "web"
        #      ^^^^^ wrong-type
        check {
          header {
            Accept = "text/html"
            #        ^^^^^^^^^^^ wrong-type
          }
        }
      }
    }
  }
}
