job "web" {
  group "webs" {
    task "frontend" {
      driver = "exec"

      artifact {
        source = "s3::https://s3.amazonaws.com/bucket/app-1.0.zip"

        options {
          version = "3HL4kqt"
        }
      }
    }
  }
}
