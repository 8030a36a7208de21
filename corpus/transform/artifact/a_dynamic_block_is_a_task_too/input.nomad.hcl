job "web" {
  group "site" {
    dynamic "task" {
      for_each = ["a", "b"]
      labels   = [task.value]

      content {
        driver = "exec"

        artifact {
          source = "https://store.example/tool-1.2.3.zip"
        }

        config {
          command = "local/tool-1.2.3/run"
        }
      }
    }
  }
}
