job "web" {
  update {
    auto_promote = true
    #              ^^^^ auto-promote-without-canary
  }
  group "none" {
  }
  group "zero" {
    update {
      canary = 0
      #        ^ auto-promote-without-canary
    }
  }
  group "one" {
    update {
      canary = 1 # ok: there is one to promote
    }
  }
  group "by_hand" {
    update {
      auto_promote = false # ok: nothing is promoted by itself
    }
  }
}
