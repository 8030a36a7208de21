job "backup" {
  type = "batch"
  periodic { # ok: a batch job can be started by the clock
    crons = ["0 3 * * *"]
  }
  update {
 #^^^^^^ job-type-mismatch
    max_parallel = 1
  }
  group "backup" {
    reschedule { # ok: a failed backup can be tried elsewhere
      attempts = 2
      interval = "1h"
    }
    migrate {
   #^^^^^^^ job-type-mismatch
      max_parallel = 1
    }
    task "dump" {
      driver = "exec"
      config {
        command = "/usr/bin/pg_dump"
      }
    }
  }
}
