locals {
  names = ["a", "b"]
}

job "web" {
  dynamic "group" {
    for_each = toset(local.names)
    labels   = [group.value]

    content {
      task "app" {
        driver = "docker"

        config {
          image = "acme/app:1"
        }
      }
    }
  }
}
