job "web" {
  group "site" {
    task "app" {
      driver = "exec"

      artifact {
        source = "https://dl.example.com/app-1.2.3.tar.gz?checksum=md5:11111111111111111111111111111111"
      }

      config {
        command = "local/app-1.2.3/bin/app"
      }

      env {
        APP_HOME = "/local/app-1.2.3"
      }
    }
  }
}
