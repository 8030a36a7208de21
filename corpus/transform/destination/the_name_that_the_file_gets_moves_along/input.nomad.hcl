job "web" {
  group "webs" {
    task "frontend" {
      driver = "exec"

      artifact {
        source = "https://store/app-1.0.tgz"

        options {
          filename = "app-1.0.tgz"
          archive  = false
        }
      }

      config {
        command = "tar"
        args    = ["xf", "local/app-1.0.tgz"]
      }
    }
  }
}
