job "web" {
  parameterized {}
  group "web" {
    task "server" {
      artifact {
        source      = "https://example.com/app-1.2.3.tgz"
        destination = "../../app"
        #             ^^^^^^^^^^^ path-escapes
      }
      artifact {
        source      = "https://example.com/app-1.2.3.tgz"
        destination = "../alloc/app" # ok: what tasks share
      }
      template {
        data        = "x"
        destination = "local/../../../x"
        #             ^^^^^^^^^^^^^^^^^^ path-escapes
      }
      template {
        data        = "x"
        destination = "${NOMAD_TASK_DIR}/x" # ok
      }
      dispatch_payload {
        file = "../../../input"
        #      ^^^^^^^^^^^^^^^^ path-escapes
      }
    }
  }
}
