job "web" {
  update {
    healthy_deadline = "10m"
    #                  ^^^^^ update-timing-order
  }
  group "web" {
    task "server" {
      driver = "exec"
    }
  }
}
