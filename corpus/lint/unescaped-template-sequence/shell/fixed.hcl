variable "version" {
  default = "1.4.2"
}
job "web" {
  group "web" {
    task "server" {
      template {
        data        = <<EOT
#!/bin/sh
cd $${HOME}
echo $${USER}
tar xf ${archive}.tar
echo ${var.version} ${NOMAD_PORT_http} # ok: HCL's, and Nomad's
echo $${SHELL} # ok: escaped
EOT
        destination = "local/run.sh"
      }
    }
  }
}
