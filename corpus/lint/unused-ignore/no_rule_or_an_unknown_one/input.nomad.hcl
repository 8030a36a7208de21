job "web" {
  group "web" {
    task "web" {
      config {
        image = "redis" # jobstamp:ignore image-lates
        #                                 ^^^^^^^^^^^ unused-ignore
        ports = ["http"] # jobstamp:ignore
        #                                 ^ unused-ignore
        args  = ["x"] # jobstamp:ignore image-latest # ok: that rule was not asked
      }
    }
    # jobstamp:ignored # ok: another word
    task "db" {
    }
  }
}
