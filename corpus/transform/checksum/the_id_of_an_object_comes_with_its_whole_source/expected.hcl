job "web" {
  group "webs" {
    task "frontend" {
      driver = "exec"

      artifact {
        source = "https://bucket.s3.amazonaws.com/app-2.0.zip?versionId=9xYz1Ab"
      }

      artifact {
        source = "gcs::https://www.googleapis.com/storage/v1/bucket/app-1.0.zip#1234567"
      }
    }
  }
}
