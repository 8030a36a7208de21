config {
  command = 'run'
  image   = “redis”
}
