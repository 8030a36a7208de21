job "web" {
  group "one" {
  }
}
}
variable "x" {
}
