job "web" {
  group "webs" {
    task "wide" {
      config {
        image = "org/アプリ:1.0"
      }
    }
    task "long" {
      config {
        image = "redis:7.2@sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
      }
    }
    task "odd" {
      artifact {
        source = "http://store.example/a|b`c-1.2.3.zip"
      }
      artifact {
        source = "http://store.example/d:1\t2\\3"
      }
    }
  }
}
