job "web" {
  group "site" {
    task "a" {
      meta {
        TAG = "1.5"
      }

      driver = "docker"

      config {
        image = "acme/m:$${NOMAD_META_TAG}"
      }
    }
  }
}
