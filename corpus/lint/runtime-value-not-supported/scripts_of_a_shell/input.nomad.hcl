job "web" {
  group "web" {
    network {
      port "db" {}
    }
    task "server" {
      driver = "docker"
      action "flush" {
        command = "/bin/sh"
        args    = ["-c", "redis-cli -p ${NOMAD_PORT_db} flushall"] # ok: the shell has it in its environment
      }
      action "login" {
        command = "bash"
        args = ["-lc", <<-SCRIPT
          redis-cli -p ${NOMAD_PORT_db} ping
        SCRIPT
        ] # ok
      }
      action "ping" {
        command = "redis-cli"
        args    = ["-p", "${NOMAD_PORT_db}", "ping"]
        #                   ^^^^^^^^^^^^^ runtime-value-not-supported
      }
      action "where" {
        command = "/bin/sh"
        args    = ["-c", "echo ${node.datacenter}"] # no shell knows a value of the node
        #                        ^^^^^^^^^^^^^^^ runtime-value-not-supported
      }
      template {
        data        = "x"
        destination = "local/x"
        change_mode = "script"
        change_script {
          command = "/bin/bash"
          args    = ["-c", "kill -HUP $(cat ${NOMAD_TASK_DIR}/pid)"] # ok
        }
      }
    }
  }
}
