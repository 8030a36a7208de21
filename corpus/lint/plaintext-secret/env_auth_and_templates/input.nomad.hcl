variable "token" {
  default = "s3cr3t-and-l0ng"
}
variable "given" {
  type = string
}
job "web" {
  group "web" {
    task "server" {
      driver = "docker"
      config {
        image = "registry.example.com/acme/web:1.2.3"
        auth {
          username = "deploy"
          password = "hunter2"
          #          ^^^^^^^^^ plaintext-secret
        }
      }
      env {
        DB_PASSWORD   = "hunter2"
        #               ^^^^^^^^^ plaintext-secret
        API_TOKEN     = var.token
        #               ^^^^^^^^^ plaintext-secret
        SESSION_TOKEN = var.given          # ok: the call gives it
        TOKEN_FILE    = "/secrets/token"   # ok: where it is, not what it is
        SECRET_NAME   = "web/database"     # ok: a name
        AUTH_PASSWORD = "${DEPLOY_SECRET}" # ok: filled in when the task starts
      }
      template {
        data        = <<EOT
       #^^^^ plaintext-secret
-----BEGIN RSA PRIVATE KEY-----
MIIEpAIBAAKCAQEA
-----END RSA PRIVATE KEY-----
EOT
        destination = "secrets/web.key"
      }
      template {
        data        = "DB_PASSWORD={{ with nomadVar \"nomad/jobs/web\" }}{{ .password }}{{ end }}" # ok: from a variable
        destination = "secrets/db.env"
        env         = true
      }
    }
  }
}
