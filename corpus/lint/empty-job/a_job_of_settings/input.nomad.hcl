job "web" {
#^^^^^^^^ empty-job
  datacenters = ["dc1"]
  meta {
    task = "server" # ok: no task; one finding for the whole job
  }
}
