job "web" {
  group "web" {
    task "server" {
      identity {
        ttl = "1h"
        #     ^^^^ identity-mismatch
      }
      identity {
        name     = "vault"
        aud      = [""]
        #          ^^^^ identity-mismatch
        filepath = "local/token"
        #          ^^^^^^^^^^^^^ identity-mismatch
      }
      identity {
        name          = "consul"
        change_signal = "SIGHUP"
        #               ^^^^^^^^ identity-mismatch
      }
      identity { # ok
        name          = "aws"
        aud           = ["sts.amazonaws.com"]
        ttl           = "1h"
        file          = true
        filepath      = "local/aws"
        change_mode   = "signal"
        change_signal = "SIGHUP"
      }
      identity { # ok
        env  = true
        file = true
      }
    }
  }
}
