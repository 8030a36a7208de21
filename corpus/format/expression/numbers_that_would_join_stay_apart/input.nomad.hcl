a = b.0 .1
c = b.0 .d
e = b.*.0   .1
f = 1 .e5
g = 1 .e
h = 1.5 .E-3
i = b[0] .1
j = b.0/* apart */.1
