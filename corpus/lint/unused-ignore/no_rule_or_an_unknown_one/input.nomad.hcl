job "web" {
  group "web" {
    task "web" {
      driver = "docker"
      config {
        image = "redis" # jobstamp:ignore image-lates
        #                                 ^^^^^^^^^^^ unused-ignore
        ports = ["http"] # jobstamp:ignore
        #                                 ^ unused-ignore
        args  = ["x"] # jobstamp:ignore image-latest
        #                               ^^^^^^^^^^^^ unused-ignore
      }
    }
    # jobstamp:ignored # ok: another word
    task "db" {
      driver = "docker"
      config {
        image = "postgres" # jobstamp:ignore image-latest # ok: it is heard
      }
    }
  }
}
