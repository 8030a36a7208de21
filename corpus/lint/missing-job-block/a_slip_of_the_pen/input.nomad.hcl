variable "image" { # ok: it is the next one that should be the job
  default = "redis:7.2.4"
}
Job "web" {
#^^ missing-job-block
  group "web" {}
}
