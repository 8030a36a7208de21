job "web" {
  group "site" {
    count = 2

    scaling {
      max = -1
    }

    task "a" {
      driver = "exec"

      template {
        data = <<EOT
x
EOT
      }
    }
  }
}
