job "backup" {
  type = "batch"
  periodic {
    crons = ["0 3 * * *"]
  }
  group "backup" {}
}
