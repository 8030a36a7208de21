job "web" {
  group "webs" {
    task "api" {
      driver = "exec"
      artifact {
        source      = "https://github.com/org/api/releases/download/v1.4.1/api_1.4.1_linux_amd64.zip"
        destination = "local/api-1.4.1"
        options {
          checksum = "sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
        }
      }
      config {
        command = "local/api-1.4.1/api"
        args    = ["--config", "local/api-1.4.1/api.toml", "--level", "1.4.1"]
      }
    }
  }
}
