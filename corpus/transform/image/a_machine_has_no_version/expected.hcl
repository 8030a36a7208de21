job "web" {
  group "site" {
    task "a" {
      driver = "nspawn"

      config {
        image = "consul"
      }

      artifact {
        source = "https://releases.hashicorp.com/consul/2.0.0/consul_2.0.0_linux_amd64.zip"
      }
    }
  }
}
