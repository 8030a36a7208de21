a = "${# why
b
  }"
