job "web" {
  group "front" {
    task "server" {}
    task "logs" {}
    task "server" {}
    #    ^^^^^^^^ duplicate-task
  }
  group "back" {
    task "server" {} # ok: another group
    task "logs" {}
    task "logs" {}
    #    ^^^^^^ duplicate-task
    dynamic "task" { # ok: how it is called is not known here
      for_each = ["logs"]
      labels   = [task.value]
      content {}
    }
  }
}
