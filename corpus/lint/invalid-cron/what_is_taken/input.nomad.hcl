variable "schedule" {
  type = string
}
job "backup" {
  type = "batch"
  periodic {
    crons = [
      "0 3 * * *",   # ok: every night at three
      "@weekly",     # ok: a name
      "0 0 1W * ?",  # ok: the first workday
      var.schedule,  # ok: nobody can tell
    ]
  }
}
