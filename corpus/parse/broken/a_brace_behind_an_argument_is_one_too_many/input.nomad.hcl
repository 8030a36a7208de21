job "web" {
  restart {
    delay = "15s"}
    mode = "fail"
  }
  group "g" {
    port "http" { to = 80 }}
    # a comment
    data = <<EOT
}
EOT
    x = "${foo("a", b)}" }
  }
  last = = 1
}
