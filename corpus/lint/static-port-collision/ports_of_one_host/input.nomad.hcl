job "web" {
  group "front" {
    network {
      port "http" {
        static = 80
      }
      port "web" {
        static = 80
        #        ^^ static-port-collision
      }
      port "public" {
        static       = 80
        host_network = "public" # ok: another network
      }
      port "shared" {
        static           = 80
        ignore_collision = true # ok: it is meant
      }
      port "again" {
        static       = "80"
        #              ^^^^ static-port-collision
        host_network = "default"
      }
    }
  }
  group "back" {
    network {
      port "http" {
        static = 80 # ok: another group
      }
    }
  }
}
