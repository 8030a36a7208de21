job "web" {
  group "webs" {
    task "frontend" {
      driver = "exec"

      artifact {
        source = "https://store/app/1.0.0/app_1.0.0_linux.zip?checksum=file:https://store/app/1.0.0/app_1.0.0_SHA256SUMS"
      }

      artifact {
        source = "https://store/app/v1.0.0/app_1.0.0_arm.zip?checksum=file:https://store/app/v1.0.0/SUMS&archive=zip"
      }
    }
  }
}
