job "a" {
  group "g {
    count = 1
    service {
      name = "s"
      check
        name = "c"
        type = = "tcp"
      }
    }
    network {
      port "http" }
    }
    task "t"
      config {
        args =
          "a",
          "b",
        ]
        labels =
          a = "b"
        }
      }
      template {
        data = <<EOF
}
EOF
      }
    }
  }
}
