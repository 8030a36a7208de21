meta {
  version = 1.2.3
  build   = 2026_11
  ratio   = .5
}
