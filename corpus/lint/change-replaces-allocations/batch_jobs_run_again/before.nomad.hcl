job "import" {
  type = "batch"
  group "import" {
    count = 4
    task "import" {
      driver = "docker"
      config {
        image = "import:1.0.0"
      }
    }
  }
}
