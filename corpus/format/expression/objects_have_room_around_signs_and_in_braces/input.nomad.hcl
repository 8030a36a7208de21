a = {b=1,c:2}
d = {}
e = { }
f = {
  g:1
  long_name=2
  "quoted" = 3
  (name) = 4
}
