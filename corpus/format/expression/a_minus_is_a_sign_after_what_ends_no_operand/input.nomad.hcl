sign = - 1
product = 2*- 1
list = [- 1,- x]
call = f(- 1)
choice = a?- 1:- 2
twice = - - 1
below = (1
- 2)
difference = a - 1
minus = b -c
one_name = b-c
