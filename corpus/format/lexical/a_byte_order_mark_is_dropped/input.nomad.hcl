  job "web" {
}
