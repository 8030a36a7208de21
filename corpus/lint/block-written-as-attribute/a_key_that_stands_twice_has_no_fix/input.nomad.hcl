job "web" {
  group "web" {
    update = {
   #^^^^^^ block-written-as-attribute
      stagger = "30s"
      stagger = "60s"
    }
    migrate {
      max_parallel = 1 # ok: a block
    }
  }
}
