job "web" {
    type = "batch"
  }