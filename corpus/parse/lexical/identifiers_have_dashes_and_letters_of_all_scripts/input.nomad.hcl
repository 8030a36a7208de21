b-1       = x-y
grösse    = 1
数        = 2
_under    = 3
