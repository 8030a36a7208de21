job "web" {
  group "webs" {
    task "frontend" {
      driver = "java"

      artifact {
        source = "https://repo/snapshots/org/acme/app/1.2.0-SNAPSHOT/app-1.2.0-20260102.030405-7.jar"
      }

      config {
        jar_path = "local/app-1.2.0-20260102.030405-7.jar"
      }
    }
  }
}
