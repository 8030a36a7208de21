job "web" {
  group "site" {
    task "run" {
      driver = "java"

      artifact {
        source = "https://mirror.example/war-stable/2.150.3/jenkins.war"
      }

      config {
        jar_path = "local/jenkins.war"
      }
    }
  }
}
