job "web" {
  group "webs" {
    task "frontend" {
      driver = "java"

      artifact {
        source = "https://repo/snapshots/org/acme/app/1.3.0/app-1.3.0.jar"
      }

      config {
        jar_path = "local/app-1.3.0.jar"
      }
    }
  }
}
