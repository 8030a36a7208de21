job "web" {
  group "webs" {
    task "frontend" {
      driver = "exec"

      artifact {
        source = "https://store/server:1.2.0"
      }

      config {
        command = "local/server:1.2.0"
        args = [
          "server",
          "--user",
          "server",
          "--url=https://example.org/server",
          "--db=postgres://db:5432/server",
          "--store=s3://bucket/server",
          "--config=/etc/server",
          "--topic=events/server",
          "--self=${NOMAD_TASK_DIR}/server:1.2.0",
          "--again=/local/server:1.2.0",
          "--agent:local/server:1.2.0",
        ]
      }
    }
  }
}
