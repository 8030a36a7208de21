job "web" {
  group "webs" {
    task "frontend" {
      driver = "exec"

      artifact {
        source = "https://store/server"
      }

      config {
        command = "local/server"
        args = [
          "server",
          "--user",
          "server",
          "--url=https://example.org/server",
          "--db=postgres://db:5432/server",
          "--store=s3://bucket/server",
          "--config=/etc/server",
          "--topic=events/server",
          "--self=${NOMAD_TASK_DIR}/server",
          "--again=/local/server",
          "--agent:local/server",
        ]
      }
    }
  }
}
