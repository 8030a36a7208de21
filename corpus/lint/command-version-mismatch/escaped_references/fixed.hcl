job "web" {
  group "web" {
    task "server" {
      driver = "java"
      meta {
        folder = "local"
      }
      artifact {
        source   = "https://releases.example.com/app-1.2.4.jar"
        checksum = "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
      }
      config {
        args = ["-jar", "$${NOMAD_META_folder}/app-1.2.4.jar"]
      }
    }
  }
}
