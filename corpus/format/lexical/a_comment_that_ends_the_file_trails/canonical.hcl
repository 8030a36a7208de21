count = 1       # three aligned comments
type  = "batch" // of which
id    = "x"     /* the last ends no line */