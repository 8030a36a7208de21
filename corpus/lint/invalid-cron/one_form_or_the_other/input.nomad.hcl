job "backup" {
  type = "batch"
  periodic {
    cron  = "0 3 * * *"
   #^^^^ invalid-cron
    crons = ["0 5 * * *"]
  }
}
