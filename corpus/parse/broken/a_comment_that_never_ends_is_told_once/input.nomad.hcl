job "a" {
  a = 1 /* why
  type = = "batch"
}
