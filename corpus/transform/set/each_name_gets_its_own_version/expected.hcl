job "pipeline" {
  group "workers" {
    task "fetch" {
      driver = "java"

      artifact {
        source = "https://artifacts.example.com/fetch-2.2.0.jar"
      }

      config {
        jar_path = "local/fetch-2.2.0.jar"
        args     = ["--verbose"]
      }
    }

    task "store" {
      driver = "exec"

      artifact {
        source = "https://artifacts.example.com/store_1.0.0_linux_amd64.tar.gz"
      }

      config {
        command = "local/store_1.0.0_linux_amd64/bin/store"
      }
    }
  }
}
