job "report" {
  type = "batch"
  #      ^^^^^^^ immutable-change
  periodic {
 #^^^^^^^^ immutable-change
    crons = ["0 3 * * *"]
  }
  group "report" {
    task "report" {
      driver = "docker" # ok: Nomad takes it as a new version
      config {
        image = "report:1.0.0"
      }
    }
  }
}
