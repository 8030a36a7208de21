job "web" {
  group "one" {
    task "a" {
      driver = "exec"
    }

  group "two" {
    task "b" {
      driver = "exec"
    }
  }
}
