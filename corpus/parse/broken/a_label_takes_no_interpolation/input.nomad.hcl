job "web-${var.stage}" {
  type = "service"
}
