empty {}
one { a = 1 }
two "label" name {
  b = 2
}
spread {

  # a comment
  inner {
  }
}
