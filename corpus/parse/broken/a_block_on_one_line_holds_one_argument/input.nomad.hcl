job "web" {
  port "http" { static = 80 to = 8080 }
  update { stagger = "10s"
    max_parallel = 1
  }
}
