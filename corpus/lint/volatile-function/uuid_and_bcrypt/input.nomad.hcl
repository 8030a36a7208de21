job "web" {
  meta {
    run      = uuidv4()
    #          ^^^^^^^^ volatile-function
    password = bcrypt("secret")
    #          ^^^^^^^^^^^^^^^^ volatile-function
    id       = uuidv5("dns", "example.com") # ok: the same each time
    digest   = sha256("secret")             # ok
  }
}
