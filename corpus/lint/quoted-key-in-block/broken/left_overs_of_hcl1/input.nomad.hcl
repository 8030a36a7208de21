job "web" {
  meta {
    "owner"     = "web"
   #^^^^^^^ quoted-key-in-block
    "team.name" = "web"
   #^^^^^^^^^^^ quoted-key-in-block
    contact     = "web@example.com" # ok: a word
  }
  group "web" {
    meta = {
      "team.name" = "web" # ok: a key of a map
    }
    "task" "server" {
   #^^^^^^ quoted-key-in-block
      driver = "docker"
    }
  }
}
