half = .5
many = [.5e3, .5e-3, .5e, .5.5]
name = .name
step = a?.name
text = "${.Name}"
case = a ? .b : c
last = = 1
