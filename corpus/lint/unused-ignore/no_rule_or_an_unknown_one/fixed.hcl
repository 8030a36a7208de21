job "web" {
  group "web" {
    task "web" {
      driver = "docker"
      config {
        image = "redis" # jobstamp:ignore image-lates
        ports = ["http"] # jobstamp:ignore
        args  = ["x"]
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
