job "web" {
  meta {
    team = "a"
  }

  group "site" {
    task "a" {
      driver = "exec"
    }
  }
}
