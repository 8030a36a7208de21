job "web" {
  group "webs" {
    task "empty" {
      config {
        image = ""
      }
    }
    task "version_alone" {
      artifact {
        source = "http://store.example/1.4.1.zip"
      }
    }
    task "runtime" {
      config {
        image = "${meta.image}:1.4.1"
      }
    }
  }
}
