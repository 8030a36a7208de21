job "web" {
  group "web" {
    task "server" {
      driver = "exec"
      identity {
        name = "aws"
        #      ^^^^^ identity-weak
        file = true
        ttl  = "1h"
      }
      identity {
        name = "many"
        #      ^^^^^^ identity-weak
        aud  = ["vault.io", "aws"]
        #      ^^^^^^^^^^^^^^^^^^^ identity-weak
      }
      identity {
        name = "vault" # ok: one audience, one hour
        aud  = ["vault.io"]
        ttl  = "1h"
      }
      identity {
        env = true # ok: the default identity takes neither
      }
    }
  }
}
