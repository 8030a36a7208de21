job "web" {
  group "web" {
    volume "data" {
      type      = "host"
      source    = "data"
      sticky    = true
      per_alloc = true
      #           ^^^^ conflicting-settings
    }
    volume "cache" {
      type      = "host"
      source    = "cache"
      per_alloc = true # ok
    }
  }
}
