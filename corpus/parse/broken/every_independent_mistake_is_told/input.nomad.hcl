job "web" {
  region = 
  group web" {
    count = 1 +
    task "a" {
      config {
        args = [1, , 2]
        port = 80 90
      }
      foo.bar = 1
    }
  }
  b = a.
  c = [for x on y: x]
  d = "${a"
  e = f(1
}
