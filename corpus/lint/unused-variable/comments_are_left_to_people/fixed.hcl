locals {
  # Who is called when it fails.
  owner = "team"

  image = "web" # ok: used
  tag   = "1.4" # set by the release script
}
job "web" {
  meta {
    image = local.image
  }
}
