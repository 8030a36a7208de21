job "web" {
  type = service = batch
  #              ^ hcl-syntax
  priority = 50 # ok: an argument a line
  group "web" {
    count =
    #      ^ hcl-syntax
    update {} # ok: a block on a line
  }
}
