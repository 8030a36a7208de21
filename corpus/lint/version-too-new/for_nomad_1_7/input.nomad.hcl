job "web" {
  ui {
 #^^ version-too-new
    description = "the front"
  }
  group "web" {
    count = 2 # ok: as old as Nomad
    disconnect {
   #^^^^^^^^^^ version-too-new
      lost_after = "6h"
    }
    task "server" {
      driver = "docker"
      identity {} # ok: since 1.7.0
      config {
        image                     = "redis:7.2.4"
        container_exists_attempts = 5
       #^^^^^^^^^^^^^^^^^^^^^^^^^ version-too-new
      }
    }
  }
}
