job "web" {
  periodic {
 #^^^^^^^^ job-type-mismatch
    crons = ["0 3 * * *"]
  }
  group "web" {
    max_run_duration = "1h"
   #^^^^^^^^^^^^^^^^ job-type-mismatch
    update { # ok: a service is updated
      max_parallel = 1
    }
    task "server" {
      driver = "exec"
      config {
        command = "/usr/bin/web"
      }
    }
  }
}
