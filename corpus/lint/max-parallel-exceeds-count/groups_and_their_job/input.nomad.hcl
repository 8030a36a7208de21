job "web" {
  update {
    max_parallel = 4
  }
  group "inherited" {
    count = 3
    #       ^ max-parallel-exceeds-count
  }
  group "own" {
    count = 3
    update {
      max_parallel = 5
      #              ^ max-parallel-exceeds-count
    }
  }
  group "fine" {
    count = 8 # ok: half of them at a time
  }
  group "one" {
    count = 1 # ok: one cannot be updated in parts
  }
}
