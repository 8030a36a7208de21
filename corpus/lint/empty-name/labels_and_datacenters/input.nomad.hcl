job "web api" {
#   ^^^^^^^^^ empty-name
  datacenters = ["dc1", ""]
  #             ^^^^^^^^^^^ empty-name
  group "" {
  #     ^^ empty-name
    task "" {
    #    ^^ empty-name
      driver = "docker"
    }
    task "server" {
      driver = "docker" # ok
    }
  }
  group "web-api" { # ok
    task "server" {
      driver = "exec" # ok
    }
  }
}
