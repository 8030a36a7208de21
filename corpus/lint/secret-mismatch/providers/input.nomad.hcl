job "web" {
  group "web" {
    task "server" {
      driver = "docker"
      secret "db" {
        provider = "nomad"
        path     = "nomad/jobs/web"
        env {
       #^^^ secret-mismatch
          LEVEL = "debug"
        }
      }
      secret "api" {
        provider = "acme"
        path     = "api/key"
        config {
       #^^^^^^ secret-mismatch
          level = "debug"
        }
      }
      secret "key" {
        provider = "vault" # this task gets no token
        #          ^^^^^^^ secret-mismatch
        path     = "secret/data/key"
      }
      secret "own" { # ok
        provider = "nomad"
        path     = "nomad/jobs/web"
        config {
          namespace = "default"
        }
      }
      secret "other" { # ok
        provider = "acme"
        path     = "api/key"
        env {
          LEVEL = "debug"
        }
      }
    }
    task "vaulted" {
      driver = "docker"
      vault {}
      secret "key" { # ok
        provider = "vault"
        path     = "secret/data/key"
      }
    }
  }
}
