# hash
// slashes
/* stars
   over lines */
a = 1 /* inside */ + 2 # behind
b = [ # in a list
  1, // after an element
]
