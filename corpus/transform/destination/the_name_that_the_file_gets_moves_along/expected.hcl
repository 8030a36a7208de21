job "web" {
  group "webs" {
    task "frontend" {
      driver = "exec"

      artifact {
        source = "https://store/app-2.0.tgz"

        options {
          filename = "app-2.0.tgz"
          archive  = false
        }
      }

      config {
        command = "tar"
        args    = ["xf", "local/app-2.0.tgz"]
      }
    }
  }
}
