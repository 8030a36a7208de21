# jobstamp:ignore-file missing-shutdown-delay,duplicate-task
#                      ^^^^^^^^^^^^^^^^^^^^^^ unused-ignore
#                                             ^^^^^^^^^^^^^^ unused-ignore
job "web" {
  group "web" {
    task "server" {
      driver = "docker"
      config {
        # jobstamp:ignore image-latest,artifact-no-checksum two rules, and why
        #                              ^^^^^^^^^^^^^^^^^^^^ unused-ignore
        image = "redis"
      }
      # jobstamp:ignore image-latest,duplicate-port-label both are of no use
      #                 ^^^^^^^^^^^^ unused-ignore
      #                              ^^^^^^^^^^^^^^^^^^^^ unused-ignore
      kill_timeout = "10s" # jobstamp:ignore unused-variable,image-latest,invalid-duration
      #                                      ^^^^^^^^^^^^^^^ unused-ignore
      #                                                      ^^^^^^^^^^^^ unused-ignore
      #                                                                   ^^^^^^^^^^^^^^^^ unused-ignore
    }
    task "cache" {
      driver = "docker"
      config {
        image = "redis" # jobstamp:ignore image-latest ok
      }
    }
  }
}
