job "web" {
  group "web" {
    task "server" {
      driver = "docker"
      config {
        image = "registry.example.com/web:CHANGEME" # ok: a version, which `jobstamp set` fills in
        args  = ["-token=CHANGE_ME"]
        #        ^^^^^^^^^^^^^^^^^^ leftover-placeholder
      }
      env {
        PASSWORD = "CHANGEME"
        #          ^^^^^^^^^^ leftover-placeholder
        TOKEN    = "<your-token>"
        #          ^^^^^^^^^^^^^^ leftover-placeholder
        INPUT    = "<stdin>"          # ok: a name
        NOTHING  = "<none>"           # ok: what programs say of nothing
        TITLE    = "<b>Web</b>"       # ok: text
        MODE     = "DO_NOT_CHANGEMEN" # ok: another word
      }
    }
  }
}
