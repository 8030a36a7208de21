job "web" {
  group "site" {
    task "run" {
      driver = "exec"

      artifact {
        source = "https://store.example/tool-1.2.3.zip"
      }

      config {
        command = "/bin/sh"
        args = [
          "--home=local/tool-1.2.3/etc",
          "--api=1.2.3",
          "--plugin", "other-1.2.3"
        ]
      }
    }
  }
}
