job "web" {
  group "webs" {
    task "frontend" {
      driver = "docker"

      config {
        image = <<EOT
reg/app:1.4.0
EOT
      }
    }
  }
}
