job "web" {
  group "site" {
    task "a" {
      driver = "nspawn"

      config {
        image = "consul"
      }

      artifact {
        source = "https://releases.hashicorp.com/consul/1.9.0/consul_1.9.0_linux_amd64.zip"
      }
    }
  }
}
