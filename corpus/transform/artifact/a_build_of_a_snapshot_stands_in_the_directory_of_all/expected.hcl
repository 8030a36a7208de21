job "web" {
  group "webs" {
    task "frontend" {
      driver = "java"

      artifact {
        source = "https://repo/snapshots/org/acme/app/1.3.0-SNAPSHOT/app-1.3.0-20260303.101112-2.jar"
      }

      artifact {
        source = "https://repo/releases/org/acme/app/1.3.0-SNAPSHOT/app-1.3.0-20260303.101112-2.jar"
      }
    }
  }
}
