port 8080 {
  static = 8080
}
group 1 {}
count 1
