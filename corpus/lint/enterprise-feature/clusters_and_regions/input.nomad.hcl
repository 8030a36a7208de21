job "web" {
  multiregion {
 #^^^^^^^^^^^ enterprise-feature
    strategy {
      max_parallel = 1
    }
    region "west" {}
  }
  group "web" {
    consul {
      cluster = "east"
     #^^^^^^^ enterprise-feature
    }
    task "server" {
      driver = "exec"
      vault {
        role    = "web" # ok: roles are for everyone
        cluster = "default" # ok: the one that everyone has
      }
      resources {
        cores = 2
        numa {
          affinity = "require"
         #^^^^^^^^ enterprise-feature
        }
      }
    }
  }
}
