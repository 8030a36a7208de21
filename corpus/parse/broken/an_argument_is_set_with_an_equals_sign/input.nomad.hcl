config {
  image: "redis:7"
  force == true
  ports ["http"]
}
