resources {
  cpu = 500 # MHz
  memory = 256// MB
  memory_max = 512       # MB, when there is room

  disk = 300     # MB, alone
  group "web" { # a block's opener is of the run, too
    count = 1 # as is what follows
  }
}
