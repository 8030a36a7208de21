group = "api" {
  count = 1
}
group = api {
  port = 8080 {
    static = 8080
  }
}
group api = {
}
group = a.b {
}
last = = 1
