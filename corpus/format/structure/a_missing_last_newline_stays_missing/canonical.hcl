job "web" {
  type = "batch"
}