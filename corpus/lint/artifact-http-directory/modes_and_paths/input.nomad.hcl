job "web" {
  group "web" {
    task "server" {
      driver = "exec"
      artifact {
        source = "https://example.com/releases/1.2.3/"
        #        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ artifact-http-directory
      }
      artifact {
        source = "https://example.com/web.conf"
        mode   = "dir"
        #        ^^^^^ artifact-http-directory
      }
      artifact {
        source = "https://example.com/web-1.2.3.tar.gz"
        mode   = "dir" # ok: an archive holds a directory
      }
      artifact {
        source = "git::https://example.com/team/site" # ok: git fetches directories
        mode   = "dir"
      }
    }
  }
}
