job "web" {
  group "web" {
    task "line" {
      driver = "docker"
      config {
        image = "postgres:16"
        #                 ^^ image-mutable-tag
      }
    }
    task "variant" {
      driver = "docker"
      config {
        image = "redis:7.2-alpine"
        #              ^^^^^^^^^^ image-mutable-tag
      }
    }
    task "channel" {
      driver = "docker"
      config {
        image = "registry.example.com/team/web:stable"
        #                                      ^^^^^^ image-mutable-tag
      }
    }
    task "pinned" {
      driver = "docker"
      config {
        image = "redis:7.2.4-alpine" # ok: a full version
      }
    }
    task "build" {
      driver = "docker"
      config {
        image = "registry.example.com/team/web:20240131" # ok: a build of one day
      }
    }
    task "digest" {
      driver = "docker"
      config {
        image = "postgres:16@sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" # ok: the digest pins it
      }
    }
    task "placeholder" {
      driver = "docker"
      config {
        image = "registry.example.com/team/web:IMAGE_TAG" # ok: a placeholder waits for its version
      }
    }
  }
}
