variable "name" {
  default = "my_service"
}
job "web" {
  group "web" {
    service {
      name = "web_api"
      #      ^^^^^^^^^ invalid-name
    }
    service {
      name = "web-${NOMAD_ALLOC_INDEX}" # ok: letters and digits come there
    }
    service {
      name = "web.${NOMAD_ALLOC_INDEX}"
      #      ^^^^^^^^^^^^^^^^^^^^^^^^^^ invalid-name
    }
    service {
      name = var.name
      #      ^^^^^^^^ invalid-name
    }
    service {
      name = "-web"
      #      ^^^^^^ invalid-name
    }
    task "server" {
      identity {
        name = "vault token"
        #      ^^^^^^^^^^^^^ invalid-name
      }
      identity {
        name = "vault_token" # ok
      }
      template {
        data        = "x"
        destination = "local/x"
        perms       = "rw-r--r--"
        #             ^^^^^^^^^^^ invalid-name
      }
      template {
        data        = "y"
        destination = "local/y"
        perms       = "0644" # ok
      }
    }
  }
}
