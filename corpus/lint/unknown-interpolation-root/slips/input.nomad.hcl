variable "version" {
  default = "7.2.4"
}
job "web" {
  constraint {
    attribute = "${node.zone}"
    #                   ^^^^ unknown-interpolation-root
    value     = "${node.datacenter}" # ok
  }
  group "web" {
    task "server" {
      driver = "docker"
      config {
        image = "redis:${vars.version}"
        #                ^^^^^^^^^^^^ unknown-interpolation-root
        args  = ["${attr.cpu.arch}", "${spring.profile}"] # ok: the second may be the program's own
      }
      env {
        VERSION = locals.version
        #         ^^^^^^^^^^^^^^ unknown-interpolation-root
      }
    }
  }
}
