job "web" {
  group "site" {
    task "run" {
      driver = "java"

      artifact {
        source = "https://store.example/lib-2.0.jar"
      }

      config {
        class_path = "local/lib-2.0.jar:local/other-1.2.3.jar"
        class      = "Main"
      }
    }
  }
}
