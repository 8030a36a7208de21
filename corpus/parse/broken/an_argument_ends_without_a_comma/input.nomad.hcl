resources {
  cpu    = 500,
  memory = 256
}
variables { a = 1, b = 2 }
port = 80, protocol = "tcp"
