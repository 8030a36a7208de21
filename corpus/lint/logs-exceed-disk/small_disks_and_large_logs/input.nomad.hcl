job "web" {
  group "large" {
    task "server" {
      driver = "exec"
      logs {
        max_files     = 10
        #               ^^ logs-exceed-disk
        max_file_size = 100
      }
    }
  }
  group "small" {
    ephemeral_disk {
      size = 100
      #      ^^^ logs-exceed-disk
    }
    task "server" {
      driver = "exec"
    }
  }
  group "fine" {
    ephemeral_disk {
      size = 2000
    }
    task "server" {
      driver = "exec"
      logs {
        max_files     = 10 # ok: half of the disk
        max_file_size = 100
      }
    }
    task "default" { # ok: ten files of ten megabytes
      driver = "exec"
    }
  }
}
