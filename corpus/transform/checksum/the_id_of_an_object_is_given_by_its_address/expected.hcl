job "web" {
  group "webs" {
    task "frontend" {
      driver = "exec"

      artifact {
        source = "s3::https://s3.amazonaws.com/bucket/app-2.0.zip"

        options {
          version = "9xYz1Ab"
        }
      }
    }
  }
}
