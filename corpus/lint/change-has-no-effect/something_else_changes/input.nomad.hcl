job "web" {
  group "web" {
    count                 = 3
    max_client_disconnect = "6h" # ok: the count has changed as well
  }
}
