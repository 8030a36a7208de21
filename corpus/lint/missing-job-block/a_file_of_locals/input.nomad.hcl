locals {
#^^^^^ missing-job-block
  image = "redis:7.2.4"
}
