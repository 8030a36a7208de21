task "web" {
  artifact {source="a"}
  resources {
  }
  logs   { }
  config{}
}
