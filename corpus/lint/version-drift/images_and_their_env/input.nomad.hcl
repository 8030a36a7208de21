job "web" {
  group "web" {
    task "server" {
      driver = "docker"
      config {
        image = "registry.example.com/acme/web:1.2.3"
      }
      env {
        WEB_VERSION = "1.1.0"
        #             ^^^^^^^ version-drift
      }
    }
    task "migrate" {
      driver = "docker"
      config {
        image = "registry.example.com/acme/web:1.2.2"
        #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ version-drift
      }
    }
    task "variant" {
      driver = "docker"
      config {
        image = "registry.example.com/acme/web:1.2.3-alpine" # ok: the same version, another base
      }
      env {
        WEB_VERSION = "1.2.3" # ok: the image's own
      }
    }
    task "other" {
      driver = "docker"
      config {
        image = "docker.io/other/web:4.0.0" # ok: another package
      }
    }
    task "side_by_side" {
      driver = "exec"
      artifact {
        source = "https://github.com/acme/tool/releases/download/v1.0.0/tool-1.0.0.tar.gz"
      }
      artifact {
        source = "https://github.com/acme/tool/releases/download/v2.0.0/tool-2.0.0.tar.gz" # ok: one task has both on purpose
      }
    }
  }
}
