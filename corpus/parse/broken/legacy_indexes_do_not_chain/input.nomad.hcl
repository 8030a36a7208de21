a = b.0.1
c = d.*.e.*
f = g[*
