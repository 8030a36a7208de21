job "web" {
  group "site" {
    task "run" {
      driver = "java"

      artifact {
        source = "https://store.example/api-1.2.3.jar"
      }

      config {
        jar_path = "local/api-1.2.3.jar"
      }
    }
  }
}
