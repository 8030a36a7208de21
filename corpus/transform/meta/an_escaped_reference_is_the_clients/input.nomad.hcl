job "web" {
  group "webs" {
    task "frontend" {
      driver = "docker"

      meta {
        version = "1.0"
      }

      config {
        image = "reg/app:$${NOMAD_META_version}-alpine"
        args  = ["sh", "-c", "echo $${HOME} $${NOMAD_META_version} of reg/app"]
      }
    }
  }
}
