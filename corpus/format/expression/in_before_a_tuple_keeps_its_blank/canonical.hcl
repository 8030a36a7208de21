a = [for x in [1, 2] : x]
b = [for k, v in ["x"] : k]
c = in[0]
