job "web" {
  type = "service";
  priority = 50;
}
