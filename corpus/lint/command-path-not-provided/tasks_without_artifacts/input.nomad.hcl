job "web" {
  group "web" {
    task "server" {
      driver = "exec"
      config {
        command = "local/web-1.2.3/bin/web"
        #         ^^^^^^^^^^^^^^^^^^^^^^^^^ command-path-not-provided
      }
    }
    task "java" {
      driver = "java"
      config {
        jar_path = "${NOMAD_TASK_DIR}/app.jar"
        #          ^^^^^^^^^^^^^^^^^^^^^^^^^^^ command-path-not-provided
      }
    }
    task "fetched" {
      driver = "exec"
      artifact {
        source = "https://example.com/web-1.2.3.tar.gz"
      }
      config {
        command = "local/web-1.2.3/bin/web" # ok: the artifact brings it
      }
    }
    task "installed" {
      driver = "exec"
      config {
        command = "/usr/local/bin/web" # ok: the client has it
      }
    }
  }
}
