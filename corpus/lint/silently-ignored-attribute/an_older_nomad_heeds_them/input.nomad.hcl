job "web" {
  group "web" {
    max_client_disconnect = "6h" # ok: ignored since 1.10.0 only
  }
}
