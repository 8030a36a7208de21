job "web" {
  group "front" {
    task "server" {
      leader = true
    }
    task "logs" {
      leader = true
     #^^^^^^^^^^^^^ multiple-leaders
    }
    task "metrics" {
      leader = "true"
     #^^^^^^^^^^^^^^^ multiple-leaders
    }
  }
  group "back" {
    task "server" {
      leader = true # ok: another group
    }
    task "logs" {
      leader = false # ok: none
    }
  }
}
