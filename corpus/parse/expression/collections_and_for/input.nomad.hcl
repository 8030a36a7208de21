a = []
b = [1, "two", [3],]
c = { a = 1, "b" : 2
  (c) = 3 }
d = [for i, v in list : v if i > 0]
e = { for k, v in map : k => v... }
f = f(1, g::h(2), rest...)
