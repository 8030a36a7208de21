job "web" {
  group "web" {
    task "cache" {
      driver = "docker"
      config {
        image = "redis:7.2.4@sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        #              ^^^^^ image-tag-and-digest
      }
    }
    task "web" {
      driver = "docker"
      config {
        image = "registry.example.com:5000/team/web:1.2.3@sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        #                                           ^^^^^ image-tag-and-digest
      }
    }
    task "digest" {
      driver = "docker"
      config {
        image = "registry.example.com:5000/team/web@sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" # ok: that is a port
      }
    }
    task "tag" {
      driver = "docker"
      config {
        image = "redis:7.2.4" # ok: a tag alone
      }
    }
  }
}
