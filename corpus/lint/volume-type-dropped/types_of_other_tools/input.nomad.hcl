job "db" {
  group "db" {
    volume "data" {
      type = "hosts"
      #      ^^^^^^^ volume-type-dropped
    }
    volume "cache" {
      type = "docker"
      #      ^^^^^^^^ volume-type-dropped
    }
    volume "csi" {
      type = "csi" # ok
    }
    volume "variable" {
      type = var.type # ok: nobody can tell
    }
  }
}
