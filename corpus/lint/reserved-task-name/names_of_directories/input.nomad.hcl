job "web" {
  group "web" {
    task "alloc" {}
    #    ^^^^^^^ reserved-task-name
    task "web/server" {}
    #    ^^^^^^^^^^^^ reserved-task-name
    task "allocator" {} # ok
    task "local" {}     # ok: not one of the allocation's own
  }
}
