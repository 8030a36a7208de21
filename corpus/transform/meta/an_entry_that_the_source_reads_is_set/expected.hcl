job "web" {
  meta {
    version = "1.3.0"
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
