job "[[ .name ]]" {
  count = [[ .count ]]
  [[ range .tasks ]]
  task "[[ . ]]" {
    driver = "docker"
  }
  [[ end ]]
}
