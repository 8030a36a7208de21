job "web" {
  group "site" {
    task "a" {
      meta {
        TAG = ""
      }

      driver = "docker"

      config {
        image = "acme/m:$${NOMAD_META_TAG}"
      }
    }
  }
}
