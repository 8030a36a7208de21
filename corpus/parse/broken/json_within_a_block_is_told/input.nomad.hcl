job "a" {
  "type": "batch"
}
