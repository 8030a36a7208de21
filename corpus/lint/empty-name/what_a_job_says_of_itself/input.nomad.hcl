job "web" {
  id   = "web api"
  #      ^^^^^^^^^ empty-name
  name = ""
  #      ^^ empty-name
  type = ""
  #      ^^ empty-name
  region    = "" # ok: that of the agent is taken
  namespace = "" # ok: so is its namespace
  group "web" {
    task "server" {
      driver = "docker"
      resources {
        device "" {}
        #      ^^ empty-name
        device "nvidia/gpu" {} # ok
      }
    }
  }
}
