job "web" {
  description = "first
second
third"
  task "a" {
    config {
      args = ["-c", "
        set -e
        echo "hello"
      ", "last"]
    }
    template {
      data = "
[section]
key={{ key "a" }}
b: c
"
    }
    env {
      A = "x
      B = "y"
      C = z"
    }
  }
  last = = 1
}
