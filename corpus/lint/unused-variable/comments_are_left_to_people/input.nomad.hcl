locals {
  # Who is called when it fails.
  owner = "team"
 #^^^^^ unused-variable

  port = 8080
 #^^^^ unused-variable

  image = "web" # ok: used
  tag   = "1.4" # set by the release script
 #^^^ unused-variable
}
locals {
  region = "eu"
 #^^^^^^ unused-variable
}
job "web" {
  meta {
    image = local.image
  }
}
