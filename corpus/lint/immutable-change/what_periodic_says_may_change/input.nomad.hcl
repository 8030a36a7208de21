job "backup" {
  type = "batch" # ok: as before
  periodic {
    crons = ["0 4 * * *"] # ok: it was periodic
  }
  group "backup" {}
}
