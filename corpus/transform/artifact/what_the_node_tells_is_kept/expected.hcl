job "web" {
  group "site" {
    task "run" {
      driver = "exec"

      artifact {
        source = "https://github.com/acme/agent/releases/download/v0.41.0/agent-linux-${attr.cpu.arch}.zip"
      }

      config {
        command = "local/agent-linux-${attr.cpu.arch}"
      }
    }
  }
}
