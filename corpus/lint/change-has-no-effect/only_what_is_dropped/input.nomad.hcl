# ok: a comment changes nothing, and is meant to
job "web" {
  group "web" {
    max_client_disconnect = "6h"
    #                       ^^^^ change-has-no-effect
    task "server" {
      driver = "docker"
      vault {
        policies = ["web", "shop"]
        #          ^^^^^^^^^^^^^^^ change-has-no-effect
      }
    }
  }
}
