job "web" {
  meta { owner = "ops }
  meta = { owner = "ops }
  vault { policies = ["a] }
  group "api" {
    network { port "http {} }
    source = concat(["x", "https://example.com/?a=b])
    text = "a } b }
  }
  last = = 1
}
