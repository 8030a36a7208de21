job "web" {
  region      = "global"
  datacenters = ["dc1"]
  type        = "service"

  group "webs" {
    task "frontend" {
      driver = "raw_exec"

      artifact {
        source = "http://<storage-server>/main:0a1b2c3"
      }

      config {
        command = "main:0a1b2c3"
        args    = []
      }

      resources {
      }
    }
  }
}
