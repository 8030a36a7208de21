variable "version" {
  default = "2.0.0"
}
job "web" {
  group "web" {
    task "server" {
      driver = "exec"
      artifact {
        source = "https://example.com/web-1.2.3.tar.gz"
        #                                 ^^^^^ version-in-several-places
      }
      config {
        command = "local/web-1.2.3/bin/web"
        args    = ["--root", "local/web-1.2.3/www"]
      }
    }
    task "cache" {
      driver = "docker"
      config {
        image = "redis:7.2.4"
        #              ^^^^^ version-in-several-places
      }
    }
    task "replica" {
      driver = "docker"
      config {
        image = "redis:7.2.4"
      }
    }
    task "variable" {
      driver = "exec"
      artifact {
        source = "https://example.com/tool-${var.version}.tar.gz"
      }
      config {
        command = "local/tool-${var.version}/bin/tool" # ok: it is written once, in the variable
      }
    }
    task "once" {
      driver = "docker"
      config {
        image = "nginx:1.25.4" # ok: written once
      }
    }
  }
}
