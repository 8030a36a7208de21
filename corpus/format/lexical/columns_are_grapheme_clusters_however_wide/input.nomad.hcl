meta {
  naïve = "é"           # composed
  naïve_too = "é" # combined
  日本 = "日本語"        # wide
  flag = "🇩🇪"           # two letters, one flag
  home = "👨‍👩‍👧"             # joined
  syllable = "한"        # composed
  letters = "한"          # the same of three
}
