job "backup" {
  type = "batch"
  periodic {
    crons = [
      "0 3 * *",
     #^^^^^^^^^ invalid-cron
      "0 25 * * *",
     #^^^^^^^^^^^^ invalid-cron
      "*/0 * * * *",
     #^^^^^^^^^^^^^ invalid-cron
      "@reboot",
     #^^^^^^^^^ invalid-cron
      "0 3 * * mo",
     #^^^^^^^^^^^^ invalid-cron
      "0 3 * * *", # ok: every night at three
      "*/15 0-6,12 1,L * mon-fri", # ok: lists, ranges and steps
      "0 0 3 ? jan 5#2 2026-2030", # ok: a second and a year
      "@daily", # ok: a name
    ]
  }
}
