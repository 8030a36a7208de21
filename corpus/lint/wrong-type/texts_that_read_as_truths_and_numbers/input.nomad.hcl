variable "is_main" {
  type    = bool
  default = "1"
}
job "web" {
  group "web" {
    count = "+3" # ok
    task "server" {
      driver = "docker"
      leader = var.is_main # ok
      config {
        image      = "acme/web:1.4.2"
        privileged = "${!"0"}" # ok
      }
    }
    task "init" {
      driver = "docker"
      leader = "0" # ok
      config {
        image = var.is_main ? "acme/init:1.4.2" : "acme/init:1.4.1" # ok
      }
      lifecycle {
        hook    = "prestart"
        sidecar = "1" # ok
      }
    }
    task "logs" {
      driver = "docker"
      leader = "2"
      #        ^^^ wrong-type
      config {
        image = "acme/logs:1.4.2"
      }
      lifecycle {
        hook    = "poststart"
        sidecar = "True"
        #         ^^^^^^ wrong-type
      }
    }
    task "cache" {
      driver = "docker"
      leader = 1
      #        ^ wrong-type
      config {
        image = "acme/cache:1.4.2"
      }
    }
  }
}
