job "web" {
  group "web" {
    max_client_disconnect = "1h"
    task "server" {
      driver = "docker"
      vault {
        policies = ["web"]
      }
    }
  }
}
