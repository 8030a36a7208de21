a = "%{ if b }yes"
c = "%{ for x in y }z%{ endif }"
d = "%{ unless e }f%{ end }"
