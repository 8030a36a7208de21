sum     = 1 + 2 * 3 / 4 % 5
logic   = a && b || !c
compare = a == b != c
order   = a < b && c >= d || e > f && g <= h
