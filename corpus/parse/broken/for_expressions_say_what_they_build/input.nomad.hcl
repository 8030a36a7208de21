a = {for k, v in m : v}
b = [for k, v in m : k => v]
c = {for k, v in m : k => v if }
d = { for = 1 }
