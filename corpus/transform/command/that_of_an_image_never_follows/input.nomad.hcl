job "web" {
  group "site" {
    task "run" {
      driver = "docker"

      config {
        image   = "acme/tool:1.2.3"
        command = "tool-1.2.3"
      }
    }
  }
}
