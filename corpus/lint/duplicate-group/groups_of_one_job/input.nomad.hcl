job "web" {
  group "front" {}
  group "back" {}
  group "front" {}
  #     ^^^^^^^ duplicate-group
  group "Front" {} # ok: case counts
  group "back" {}
  #     ^^^^^^ duplicate-group
  dynamic "group" { # ok: how it is called is not known here
    for_each = ["front"]
    labels   = [group.value]
    content {}
  }
}
