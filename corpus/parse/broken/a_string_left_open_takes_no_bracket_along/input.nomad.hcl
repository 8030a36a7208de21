datacenters = ["dc1]
tags = ["a", "b, "c"]
ports = [
  "http",
  db",
]
text = "a [b]
last = = 1
