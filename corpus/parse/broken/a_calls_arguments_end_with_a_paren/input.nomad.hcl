a = format("%s", "x"
b = 1
c = format("%s", "x",
d = 1
e = {
  f = max(1, 2
  g = 1
}
h = [max(1, 2,
]
i = max(1 2)
