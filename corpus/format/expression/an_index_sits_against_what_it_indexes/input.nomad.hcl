a = list [0]
b = f(x) [0] [1]
c = { k = 1 } ["k"]
d = var . ports . * . name
e = list[*] . id
f = "text" [0]
g = list.* [0]
