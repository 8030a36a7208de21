job "web" {



  type = "batch"
}
