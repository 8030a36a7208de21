job "web" {
  group "web" {
    task "server" {
      driver = "exec"
      env {
        PGPASSWORD             = "hunter2"
        #                        ^^^^^^^^^ plaintext-secret
        ADMIN_TOKENS           = "abcd,efgh"
        #                        ^^^^^^^^^^^ plaintext-secret
        TOKEN2                 = "s3cr3t"
        #                        ^^^^^^^^ plaintext-secret
        db-password            = "hunter2"
        #                        ^^^^^^^^^ plaintext-secret
        SECRET_KEY_BASE        = "s3cr3t-and-l0ng"
        #                        ^^^^^^^^^^^^^^^^^ plaintext-secret
        DATABASE_SECRET        = "postgres://web:hunter2@db/web"
        #                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ plaintext-secret
        TOKENIZERS_PARALLELISM = "disabled"       # ok: another word
        TOKENIZER              = "cl100k_base"    # ok
        TOKENS_PER_SECOND      = "many"           # ok
        SECRETARY              = "Ada"            # ok
        PASSWORDLESS_LOGIN     = "optional"       # ok
        RESET_PASSWORD_PAGE    = "index.html"     # ok: about one
        PASSWORD_ENCODER       = "bcrypt"         # ok
        TOKEN_AUDIENCE         = "web.example"    # ok
        GITHUB_TOKEN_SCOPE     = "read:org"       # ok
        ACCESS_TOKEN_COOKIE    = "web_session"    # ok
        TOKEN_ENDPOINT         = "oauth2/token"   # ok
        DB_PASSWORD            = "vault:secret/data/db#password" # ok: where it is
        SSM_PASSWORD           = "ssm:/prod/db/password"         # ok
        FILE_PASSWORD          = "file:///run/secrets/db"        # ok
        MASKED_PASSWORD        = "***********"                   # ok: nothing left of it
      }
    }
  }
}
