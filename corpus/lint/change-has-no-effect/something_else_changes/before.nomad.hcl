job "web" {
  group "web" {
    count                 = 2
    max_client_disconnect = "1h"
  }
}
