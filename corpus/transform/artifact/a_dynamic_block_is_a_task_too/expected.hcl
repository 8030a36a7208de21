job "web" {
  group "site" {
    dynamic "task" {
      for_each = ["a", "b"]
      labels   = [task.value]

      content {
        driver = "exec"

        artifact {
          source = "https://store.example/tool-1.3.0.zip"
        }

        config {
          command = "local/tool-1.3.0/run"
        }
      }
    }
  }
}
