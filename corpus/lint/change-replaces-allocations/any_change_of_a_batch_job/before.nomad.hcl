job "import" {
  type     = "batch"
  priority = 50
  group "import" {
    task "import" {
      driver = "docker"
      config {
        image = "import:1.0.0"
      }
      logs {
        max_files = 10
      }
    }
  }
}
