a = max (1,2 ,  3)
b = f ( )
c = provider :: nomad :: find ("web")
d = concat (list ...)
e = f(1,)
f = [for x in (y) : x]
