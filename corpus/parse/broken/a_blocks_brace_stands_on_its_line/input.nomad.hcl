job "web"
{
  type = "service"
}
task "a"
  driver = "exec"
