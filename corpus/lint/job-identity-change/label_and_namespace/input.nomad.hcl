job "web-frontend" {
#   ^^^^^^^^^^^^^^ job-identity-change
  namespace = "frontend"
  #           ^^^^^^^^^^ job-identity-change
  region    = "eu" # ok: the call may have said so before
  group "frontend" { # ok: it is a part of the job
  }
}
