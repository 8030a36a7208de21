job "import" {
  type     = "batch"
  priority = 70
  #          ^^ change-replaces-allocations
  group "import" {
    task "import" {
      driver = "docker"
      config {
        image = "import:1.0.0"
      }
      logs {
        max_files = 5 # ok: told once, of the priority
      }
    }
  }
}
