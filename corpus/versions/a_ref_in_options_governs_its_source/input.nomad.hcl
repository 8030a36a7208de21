job "web" {
  group "webs" {
    task "site" {
      artifact {
        source = "git::https://github.com/org/site"
        options {
          ref = "v1.2.3"
        }
      }
    }
  }
}
