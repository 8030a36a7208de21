version = "1.4.2" # ok: declared with a default
team    = "web"   # ok: declared without one
verison = "1.4.3"
#^^^^^^ var-file-undeclared
region  = "eu"
#^^^^^ var-file-undeclared
