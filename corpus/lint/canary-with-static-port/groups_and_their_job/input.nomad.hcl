job "web" {
  update {
    canary = 1
  }
  group "web" {
    network {
      port "http" {
        static = 8080
        #        ^^^^ canary-with-static-port
      }
      port "admin" {
        static = 9090
        #        ^^^^ canary-with-static-port
      }
    }
  }
  group "without" {
    update {
      canary = 0
    }
    network {
      port "http" {
        static = 8081 # ok: no canary needs it
      }
    }
  }
  group "dynamic" {
    network {
      port "http" {
        to = 8080 # ok: Nomad chooses another one
      }
    }
  }
}
