job "web" {
  group "front" {
 #^^^^^^^^^^^^^ empty-group
    count = 2
  }
  group "back" {
 #^^^^^^^^^^^^ empty-group
    service {
      name = "back"
    }
  }
  group "gateway" { # ok: Nomad adds the task of a gateway
    service {
      connect {
        gateway {}
      }
    }
  }
  group "many" { # ok: tasks that are made
    dynamic "task" {
      for_each = ["a", "b"]
      labels   = [task.value]
      content {}
    }
  }
}
