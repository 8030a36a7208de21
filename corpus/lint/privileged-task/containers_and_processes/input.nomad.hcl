job "node" {
  group "node" {
    task "container" {
      driver = "docker"
      config {
        image        = "acme/agent:1.2.3"
        privileged   = true
       #^^^^^^^^^^ privileged-task
        network_mode = "host"
       #^^^^^^^^^^^^ privileged-task
        cap_add      = ["net_admin", "sys_ptrace"]
       #^^^^^^^ privileged-task
      }
    }
    task "process" {
      driver = "raw_exec"
      #        ^^^^^^^^^^ privileged-task
      config {
        command = "/usr/bin/agent"
      }
    }
    task "in_words" {
      driver = "docker"
      config {
        image      = "acme/agent:1.2.3"
        privileged = "1"
       #^^^^^^^^^^ privileged-task
      }
    }
    task "plain" {
      driver = "docker"
      config {
        image        = "acme/web:1.2.3"
        privileged   = false    # ok: not more than others
        network_mode = "bridge" # ok: a network of its own
        cap_add      = []       # ok: none
      }
    }
  }
}
