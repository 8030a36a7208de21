job "web" {
  spread {
 #^^^^^^ spread-targets
    attribute = "${node.datacenter}"
    target "a" {
      percent = 70
    }
    target "b" {
      percent = 60
    }
  }
  spread {
    attribute = "${attr.rack}"
    target "r1" {
      percent = 10
    }
    target "r1" {
    #      ^^^^ spread-targets
      percent = 20
    }
  }
  spread { # ok
    attribute = "${node.class}"
    target "a" {
      percent = 40
    }
    target "b" {
      percent = 60
    }
  }
  spread { # ok: the rest goes anywhere
    attribute = "${node.pool}"
    target "a" {}
  }
}
