job "keycloak" {
  group "web" {
    task "of_the_image" {
      driver = "docker"
      config {
        image   = "acme/keycloak:24.0.1"
        command = "/opt/keycloak-24.0.1/bin/kc.sh" # ok: the image's own
        args = [
          "migrate",
          "keycloak-24.0.1", # ok: no path
          "local/next/keycloak-24.0.1/lib",
          #                    ^^^^^^ command-version-mismatch
          "--docs=https://docs.example.com/keycloak-24.0.0/", # ok: an address
          "--image=registry/keycloak:24.0.1",                 # ok: an image
          "--home=${NOMAD_TASK_DIR}/next/keycloak-24.0.1",
          #                                       ^^^^^^ command-version-mismatch
          "$NOMAD_TASK_DIR/next/keycloak-24.0.1/x:/opt/keycloak-24.0.1/x",
          #                              ^^^^^^ command-version-mismatch
          "local/keycloak-24.0.1", # ok: the artifact arrives elsewhere
        ]
      }
      artifact {
        source      = "https://example.com/keycloak-25.0.0.zip"
        destination = "local/next"
      }
    }
    task "named_in_the_destination" {
      driver = "raw_exec"
      config {
        command = "local/keycloak-24.0.1/bin/kc.sh"
        #                         ^^^^^^ command-version-mismatch
        args    = ["/local/keycloak-24.0.1/conf/kc.conf"] # ok: a template writes it
      }
      artifact {
        source      = "https://example.com/keycloak-25.0.0.zip"
        destination = "local/keycloak-25.0.0"
      }
      template {
        data        = "x = 1"
        destination = "local/keycloak-24.0.1/conf/kc.conf"
      }
    }
    task "looked_up" {
      driver = "exec"
      config {
        command = "keycloak-24.0.1/bin/kc.sh"
        #                   ^^^^^^ command-version-mismatch
      }
      artifact {
        source = "https://example.com/keycloak-25.0.0.zip"
      }
    }
    task "in_the_path" {
      driver = "exec"
      config {
        command = "python3.11" # ok: the machine's own
      }
      artifact {
        source = "https://example.com/python-3.12.1.tar.gz"
      }
    }
    task "of_two" {
      driver = "exec"
      config {
        command = "local/keycloak-24.0.1/bin/kc.sh"
        #                         ^^^^^^ command-version-mismatch
        args    = ["local/keycloak-26.0.0/a", "local/keycloak-25.0.0/b"] # ok: both are there
      }
      artifact {
        source = "https://example.com/keycloak-25.0.0.zip"
      }
      artifact {
        source = "https://example.com/keycloak-26.0.0.zip"
      }
    }
  }
}
