job "web" {
  a = "${foo("a)}"
  b = "${foo("a, "b")}"
  last = = 1
}
