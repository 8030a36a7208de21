variable "version" {
  default = "1.4.2"
}
job "web" {
  group "web" {
    task "server" {
      template {
        data        = <<EOT
#!/bin/sh
cd ${HOME}
#    ^^^^ unescaped-template-sequence
echo ${USER}
#      ^^^^ unescaped-template-sequence
tar xf ${archive}.tar
#        ^^^^^^^ unescaped-template-sequence
echo ${var.version} ${NOMAD_PORT_http} # ok: HCL's, and Nomad's
echo $${SHELL} # ok: escaped
EOT
        destination = "local/run.sh"
      }
    }
  }
}
