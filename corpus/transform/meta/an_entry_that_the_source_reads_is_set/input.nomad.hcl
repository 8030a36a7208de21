job "web" {
  meta {
    version = "1.2.3"
  }

  group "site" {
    task "run" {
      driver = "exec"

      artifact {
        source = "https://store.example/tool-${NOMAD_META_version}.zip"
      }

      config {
        command = "local/tool"
      }
    }
  }
}
