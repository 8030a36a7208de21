job "web" {
  group "web" {
    task "server" {
      driver = "docker"
      config {
     #^^^^^^ missing-driver-option
        ports = ["http"]
      }
    }
    task "worker" {
   #^^^^^^^^^^^^^ missing-driver-option
      driver = "raw_exec"
    }
    task "java" {
      driver = "java"
      config {
     #^^^^^^ missing-driver-option
        jvm_options = ["-Xmx128m"]
      }
    }
    task "class" {
      driver = "java"
      config {
        class = "Main" # ok: one of `class` and `jar_path` is enough
      }
    }
    task "empty" {
      driver = "exec"
      config {
     #^^^^^^ missing-driver-option
        command = ""
      }
    }
    task "other" { # ok: a driver that nobody here knows
      driver = "nspawn"
    }
  }
}
