config {
  image = "redis:7.2.4"
  args = [
    "--port", "6379",
  ]
  ports      = ["db"]
  force_pull = true
}
