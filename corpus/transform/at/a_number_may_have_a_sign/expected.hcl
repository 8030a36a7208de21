job "web" {
  group "site" {
    count = -1

    scaling {
      max = 5
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
