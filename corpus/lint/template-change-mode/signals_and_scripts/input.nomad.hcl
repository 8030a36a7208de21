job "web" {
  group "web" {
    task "server" {
      driver = "exec"
      template {
        data          = "PASSWORD={{ key \"web/password\" }}"
        destination   = "secrets/web.env"
        env           = true
        change_mode   = "signal"
        #               ^^^^^^^^ template-change-mode
        change_signal = "SIGHUP"
      }
      template {
        data        = "{{ key \"web/config\" }}"
        destination = "local/web.conf"
        change_mode = "script"
        #             ^^^^^^^^ template-change-mode
      }
      template {
        data        = "{{ key \"web/config\" }}"
        destination = "local/web2.conf"
        change_mode = "script"
        change_script {
       #^^^^^^^^^^^^^ template-change-mode
          args = ["reload"]
        }
      }
      template {
        data        = "PORT=8080"
        destination = "local/port.env"
        env         = true
        change_mode = "restart" # ok: the new task has the new environment
      }
      template {
        data        = "{{ key \"web/config\" }}"
        destination = "local/web3.conf"
        change_mode = "script" # ok: it says which
        change_script {
          command = "/usr/bin/web"
          args    = ["reload"]
        }
      }
    }
  }
}
