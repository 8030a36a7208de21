job "web" {
  datacenters = ["dc1"]
  type        = "service"
  datacenters = ["dc2"]
 #^^^^^^^^^^^ duplicate-attribute
  group "web" {
    count = 1
    task "server" {
      driver = "docker"
      driver = "exec"
     #^^^^^^ duplicate-attribute
      env = {
        LANG = "C" # ok: keys of a map may repeat
        LANG = "C.UTF-8"
      }
    }
    task "worker" {
      driver = "docker" # ok: another block
    }
  }
}
