a = "${ # why
  b
}"
