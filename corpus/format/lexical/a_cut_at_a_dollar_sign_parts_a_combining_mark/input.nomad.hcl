meta {
  price = "$́" # two columns
  plain = "é" # one
}
