count = "two"
#       ^^^^^ variable-default-type
labels = "web"
#        ^^^^^ variable-default-type
ports = { http = "8080" } # ok: it reads as a number
names = ["a"]             # ok: any list is a set
zone  = 3                 # ok: its type is not declared
