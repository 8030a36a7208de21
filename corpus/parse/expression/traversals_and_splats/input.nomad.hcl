a = var.name
b = b.c[0]["key"][d.e]
c = x.0.y
d = list.*.id.0
e = list[*].id[0].name
f = (g).h
