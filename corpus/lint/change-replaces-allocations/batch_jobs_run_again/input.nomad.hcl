job "import" {
  type = "batch"
  group "import" {
    count = 6 # ok: what is replaced is told of the image
    task "import" {
      driver = "docker"
      config {
        image = "import:1.1.0"
        #       ^^^^^^^^^^^^^^ change-replaces-allocations
      }
    }
  }
}
