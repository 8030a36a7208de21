job "web" {
  group "web" {
    task "server" {
      driver = "docker"
      config {
        image   = "redis:7.2.4"
        volume  = ["/srv:/srv"]
       #^^^^^^ unknown-driver-option
        memory  = 512
       #^^^^^^ unknown-driver-option
        restart = "always"
       #^^^^^^^ unknown-driver-option
        labels { # ok: a map may be written as a block
          team = "web"
        }
        logging {
          type   = "journald"
          labels = "team"
         #^^^^^^ unknown-driver-option
        }
        mount = [{
          type      = "bind"
          src       = "/srv"
         #^^^ unknown-driver-option
          read_only = true
         #^^^^^^^^^ unknown-driver-option
        }]
      }
    }
    task "worker" {
      driver = "exec"
      config {
        command = "local/worker"
        image   = "redis:7.2.4"
       #^^^^^ unknown-driver-option
      }
    }
    task "other" {
      driver = "nspawn"
      config {
        image = "debian" # ok: a driver that nobody here knows
      }
    }
  }
}
