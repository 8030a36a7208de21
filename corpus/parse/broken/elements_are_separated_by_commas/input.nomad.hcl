config {
  args = [
    "-c"
    "local/redis.conf",
    "-v"
  ]
  labels = { a = 1 b = 2 }
  next = f(1 2)
}
