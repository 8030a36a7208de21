job "nightly" {
  type = "batch"
  periodic {
    cron  = "@daily"
   #^^^^ deprecated-attribute
    crons = ["@hourly"] # ok: as ever
  }
}
