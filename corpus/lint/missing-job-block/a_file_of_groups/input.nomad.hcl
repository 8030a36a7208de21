variable "image" { # ok: the finding points at the first block, for want of a better place
#^^^^^^^ missing-job-block
  default = "redis:7.2.4"
}
group "web" { # ok: said once a file
  task "server" {}
}
