job "web" {
  group "site" {
    task "run" {
      driver = "docker"

      config {
        image   = "acme/tool:1.3.0"
        command = "tool-1.2.3"
      }
    }
  }
}
