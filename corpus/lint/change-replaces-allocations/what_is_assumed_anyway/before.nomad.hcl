job "j" {
  group "web" {
    network {
      port "http" {}
    }
    task "server" {
      driver = "exec"
      config {
        command = "/bin/web"
      }
      resources {
        memory = 100
      }
      artifact {
        source = "https://example.com/web-1.2.3.tar.gz"
      }
    }
    task "helper" {
      driver = "exec"
      config {
        command = "/bin/helper"
      }
    }
  }
  group "changed" {
    task "server" {
      driver = "exec"
      config {
        command = "/bin/web"
      }
      resources {
        memory = 100
      }
    }
  }
}
