job "web" {
  meta {
    owner = "team" }
  group "g" {
    count = 1
  }
}
