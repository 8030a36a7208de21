job "web" {
  group "web" {
    task "server" {
      driver = "exec"
      config {
        command = "sleep"
        args = [<<-EOT
          60
        EOT
        ]
      }
      env {
        LONG = <<-EOT
          ok: a text is wanted, and is one
        EOT
      }
    }
  }
}
