variable "team" {
  type = string
}
job "web" {
  group "web" {
    task "capitals" {
      driver = "docker"
      config {
        image = "registry.example.com/Team/web:1.2.3"
        #        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ invalid-image-reference
      }
    }
    task "build" {
      driver = "docker"
      config {
        image = "web:1.2.3+build.4"
        #            ^^^^^^^^^^^^^ invalid-image-reference
      }
    }
    task "colon" {
      driver = "docker"
      config {
        image = "web:"
        #        ^^^ invalid-image-reference
      }
    }
    task "digest" {
      driver = "docker"
      config {
        image = "web@sha256:0d0d7e8f"
        #            ^^^^^^^^^^^^^^^ invalid-image-reference
      }
    }
    task "empty" {
      driver = "docker"
      config {
        image = "registry.example.com/"
        #        ^^^^^^^^^^^^^^^^^^^^^ invalid-image-reference
      }
    }
  }
}
