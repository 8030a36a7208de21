job "web" {
  group "webs" {
    task "frontend" {
      driver = "exec"

      artifact {
        source = "https://store/app/2.0/app_2.0_linux.zip?checksum=file:https://store/app/2.0/app_2.0_SHA256SUMS"
      }

      artifact {
        source = "https://store/app/v2.0/app_2.0_arm.zip?checksum=file:https://store/app/v2.0/SUMS&archive=zip"
      }
    }
  }
}
