job "web" {
  task "run" {
    driver = "exec"

    artifact {
      source = "https://store.example/tool-1.3.0.zip"
    }
  }
}
